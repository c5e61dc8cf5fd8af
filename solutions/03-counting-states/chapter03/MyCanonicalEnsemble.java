package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.heat.Thermo;

/** Thermodynamics of a list of levels. */
public class MyCanonicalEnsemble implements CanonicalEnsemble {

    @Override
    public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
        // BEGIN SOLUTION
        double lowest = Double.POSITIVE_INFINITY; // energies count from here, so the largest factor is 1
        for (double energy : energies) {
            lowest = Math.min(lowest, energy);
        }
        double weightSum = 0;
        double aboveLowest = 0;
        for (int j = 0; j < energies.length; j++) {
            double weight = degeneracies[j] * Math.exp(-(energies[j] - lowest) / temperature);
            weightSum += weight;
            aboveLowest += weight * (energies[j] - lowest);
        }
        aboveLowest /= weightSum;
        double variance = 0;
        for (int j = 0; j < energies.length; j++) {
            double p = degeneracies[j] * Math.exp(-(energies[j] - lowest) / temperature) / weightSum;
            variance += p * Math.pow(energies[j] - lowest - aboveLowest, 2);
        }
        double logSum = Math.log(weightSum);
        return new Thermo(logSum - lowest / temperature, lowest - temperature * logSum, lowest + aboveLowest,
                logSum + aboveLowest / temperature, variance / (temperature * temperature));
        // END SOLUTION
    }
}
