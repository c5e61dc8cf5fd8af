package chapter01;

import thermolab.exercise.Unsolved;
import thermolab.num.Constants;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        // BEGIN SOLUTION
        return n * Constants.GAS * temperature * Math.log(v2 / v1);
        // END SOLUTION
    }
}
