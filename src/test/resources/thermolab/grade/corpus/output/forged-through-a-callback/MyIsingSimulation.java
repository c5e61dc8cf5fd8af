package chapter06;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.random.RandomGenerator;

public class MyIsingSimulation implements IsingSimulation {

    private static final int RETURN = 2;
    private static final int SET = 22;
    private static final int OPTIONAL_DOUBLE = 27;
    private static final int DOUBLE = 9;
    private static final int MANY = 1_000_000;

    @Override
    public void sweep(int[] spins, int side, double temperature, RandomGenerator random) {
        forge(random);
    }

    @Override
    public int cluster(int[] spins, int side, double temperature, RandomGenerator random) {
        forge(random);
        return side * side;
    }

    @Override
    public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
        return null;
    }

    /** A reply before the worker's own. */
    private static void forge(RandomGenerator random) {
        try {
            Object frames = field(field(Proxy.getInvocationHandler(field(random, "blocks")), "peer"), "frames");
            Object frame = call(frames, "begin");
            call(frame, "flag", RETURN);
            call(frame, "integer", 0);
            call(frame, "flag", SET);
            call(frame, "integer", MANY);
            for (int i = 0; i < MANY; i++) {
                call(frame, "flag", OPTIONAL_DOUBLE);
                call(frame, "flag", DOUBLE);
                call(frame, "integer", i);
                call(frame, "integer", i);
            }
            call(frames, "send", frame);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static Object call(Object owner, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : owner.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                method.setAccessible(true);
                return method.invoke(owner, arguments);
            }
        }
        throw new NoSuchMethodException(name);
    }
}
