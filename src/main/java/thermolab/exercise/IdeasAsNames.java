package thermolab.exercise;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows each test of an exercise under its idea when a learner runs it in an IDE. */
final class IdeasAsNames extends DisplayNameGenerator.Standard {

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> type, Method method) {
        Checks check = method.getAnnotation(Checks.class);
        return check == null ? super.generateDisplayNameForMethod(enclosing, type, method) : check.idea();
    }
}
