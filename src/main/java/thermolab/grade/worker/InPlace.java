package thermolab.grade.worker;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thermolab.exercise.Changes;

/** Which arrays a method of a contract is asked to change. */
public final class InPlace {

    private InPlace() {
    }

    /** For the number of an argument, whether its arrays may change: all of them where the method returns nothing. */
    public static IntPredicate asked(Method method) {
        return index -> method.getReturnType() == void.class || Stream.<Annotation>of(method.getParameterAnnotations()[index])
                .anyMatch(annotation -> annotation instanceof Changes);
    }

    /** Whether something changed that may not have been asked for. */
    public static boolean unasked(Method method, Reply reply) {
        return reply.changedItsInput() && !IntStream.range(0, method.getParameterCount()).allMatch(asked(method));
    }
}
