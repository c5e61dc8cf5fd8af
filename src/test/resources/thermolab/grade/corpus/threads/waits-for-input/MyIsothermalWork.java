package chapter01;

import java.io.IOException;
import java.io.UncheckedIOException;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return n * 8.31446261815324 * temperature * Math.log(v2 / v1);
    }
}
