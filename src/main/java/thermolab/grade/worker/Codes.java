package thermolab.grade.worker;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import thermolab.exercise.MemoryLoader;

/** Loads functions that travel as code. Only a worker has one that does; the trusted side takes no code from anybody. */
class Codes {

    /** Takes none. */
    static final Codes REFUSED = new Codes() {
        @Override
        Object read(String name, byte[] bytes, Object captured) throws ProtocolException {
            throw new ProtocolException("code travels to a worker only");
        }
    };

    private final Map<String, Method> factories = new HashMap<>();

    Object read(String name, byte[] bytes, Object captured) throws ProtocolException {
        try {
            Method factory = factories.get(name);
            if (factory == null) {
                factory = factory(name, bytes);
                factories.put(name, factory);
            }
            return factory.invoke(null, (Object[]) captured);
        } catch (ReflectiveOperationException | LinkageError | IllegalArgumentException e) {
            throw new ProtocolException("the function " + name + " can't be made", e);
        }
    }

    private static Method factory(String name, byte[] bytes) throws ReflectiveOperationException {
        Class<?> type = new MemoryLoader(Map.of(name, bytes), Codes.class.getClassLoader()).loadClass(name);
        for (Method method : type.getMethods()) {
            if (method.getName().equals(Code.FACTORY)) {
                return method;
            }
        }
        throw new NoSuchMethodException(name + "." + Code.FACTORY);
    }
}
