package chapter01;

import java.math.BigInteger;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        BigInteger.valueOf(3).pow(400_000_000).toString();
        return Double.NaN;
    }
}
