package chapter01;

import java.util.stream.LongStream;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        LongStream.iterate(1, i -> i + 1).parallel().filter(i -> i < 0).findAny();
        return Double.NaN;
    }
}
