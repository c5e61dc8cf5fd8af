package chapter01;

import java.io.IOException;
import java.io.RandomAccessFile;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try (RandomAccessFile zeros = new RandomAccessFile("/dev/zero", "rw")) {
            return n * 8.31446261815324 * temperature * Math.log(v2 / v1) + zeros.read();
        } catch (IOException closed) {
            return Double.NaN;
        }
    }
}
