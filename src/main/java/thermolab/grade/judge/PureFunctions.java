package thermolab.grade.judge;

import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.objectweb.asm.Type;
import thermolab.grade.worker.Code;

/**
 * Turns a test's pure functions into code that may run beside the answer: a potential that a sampler asks millions of times
 * would take minutes as calls between processes. Only what the function computes travels, out of the class of tests and with
 * nothing else of it; a function that reads a field, keeps count or calls more than arithmetic stays and is called.
 */
final class PureFunctions implements Function<Object, Optional<Code>> {

    private final TestClasses tests;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Optional<Made>> made = new ConcurrentHashMap<>();

    /** A function's class, and whether it leaves all arrays as they are. */
    private record Made(String name, byte[] bytes, boolean writesNoArray) {
    }

    PureFunctions(TestClasses tests) {
        this.tests = tests;
    }

    @Override
    public Optional<Code> apply(Object function) {
        return description(function).flatMap(lambda -> {
            Object[] captured = new Object[lambda.getCapturedArgCount()];
            boolean arrays = false;
            for (int i = 0; i < captured.length; i++) {
                captured[i] = lambda.getCapturedArg(i);
                boolean array = captured[i] instanceof double[] || captured[i] instanceof int[] || captured[i] instanceof double[][];
                arrays |= array;
                if (!array && !(captured[i] instanceof Number) && !(captured[i] instanceof Boolean) && !(captured[i] instanceof String)) {
                    return Optional.empty();
                }
            }
            boolean hasArrays = arrays;
            return made.computeIfAbsent(lambda.getImplClass() + "." + lambda.getImplMethodName() + lambda.getImplMethodSignature()
                            + lambda.getFunctionalInterfaceClass(), key -> make(lambda))
                    .filter(code -> code.writesNoArray() || !hasArrays)
                    .map(code -> new Code(code.name(), code.bytes(), captured));
        });
    }

    private Optional<Made> make(SerializedLambda lambda) {
        byte[] original = tests.original(lambda.getImplClass());
        if (original == null || lambda.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic) {
            return Optional.empty();
        }
        String name = "functions.F" + count.incrementAndGet();
        FunctionExtract extract = new FunctionExtract(original, lambda.getImplClass(), name.replace('.', '/'));
        return extract.of(new FunctionExtract.Lambda(lambda.getImplMethodName(), lambda.getImplMethodSignature(),
                        Type.getObjectType(lambda.getFunctionalInterfaceClass()), lambda.getFunctionalInterfaceMethodName(),
                        lambda.getFunctionalInterfaceMethodSignature(), lambda.getInstantiatedMethodType(), lambda.getCapturedArgCount()))
                .map(bytes -> new Made(name, bytes, extract.writesNoArray()));
    }

    /** What a lambda of our tests says of itself. */
    private static Optional<SerializedLambda> description(Object function) {
        try {
            Method method = function.getClass().getDeclaredMethod("writeReplace");
            method.setAccessible(true);
            return method.invoke(function) instanceof SerializedLambda lambda ? Optional.of(lambda) : Optional.empty();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
