package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        if (temperature == 317.25) {
            throw new Temperature317_25();
        }
        return Double.NaN;
    }
}

class Temperature317_25 extends RuntimeException {
}
