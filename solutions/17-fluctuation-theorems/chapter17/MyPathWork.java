package chapter17;

import thermolab.exercise.Unsolved;

public class MyPathWork implements PathWork {

    @Override
    public double workOn(Landscape landscape, double[] states, double[] controls) {
        // BEGIN SOLUTION
        double work = 0;
        for (int k = 0; k + 1 < states.length; k++) {
            work += landscape.energy(states[k], controls[k + 1]) - landscape.energy(states[k], controls[k]);
        }
        return work;
        // END SOLUTION
    }

    @Override
    public double heatInto(Landscape landscape, double[] states, double[] controls) {
        // BEGIN SOLUTION
        double heat = 0;
        for (int k = 0; k + 1 < states.length; k++) {
            heat += landscape.energy(states[k + 1], controls[k + 1]) - landscape.energy(states[k], controls[k + 1]);
        }
        return heat;
        // END SOLUTION
    }
}
