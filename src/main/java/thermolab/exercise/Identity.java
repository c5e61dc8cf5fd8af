package thermolab.exercise;

import java.lang.reflect.Method;

/** What every stand-in answers itself: the methods of Object, by which it is nobody but itself. */
public final class Identity {

    private Identity() {
    }

    public static boolean asks(Method method) {
        return method.getDeclaringClass() == Object.class;
    }

    /** @param name that a stand-in shows */
    public static Object of(Object standIn, Method method, Object[] arguments, String name) {
        return switch (method.getName()) {
            case "equals" -> standIn == arguments[0];
            case "hashCode" -> System.identityHashCode(standIn);
            default -> name;
        };
    }
}
