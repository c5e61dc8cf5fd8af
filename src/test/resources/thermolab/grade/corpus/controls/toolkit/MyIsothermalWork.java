package chapter01;

import static thermolab.num.Constants.GAS;
import thermolab.num.Require;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return new Work().of(n, temperature) * Math.log(v2 / v1);
    }

    private static class Work {

        double of(double n, double temperature) {
            return Require.positive("n", n, "in mol") * GAS * temperature;
        }
    }
}
