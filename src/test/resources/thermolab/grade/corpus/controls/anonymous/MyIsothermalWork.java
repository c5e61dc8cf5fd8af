package chapter01;

import java.util.function.BinaryOperator;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return work.apply(n * temperature, v2 / v1);
    }

    private final BinaryOperator<Double> work = (nT, ratio) -> 8.31446261815324 * nT * Math.log(ratio);
}
