package chapter05;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHopfieldRecall implements HopfieldRecall {

    @Override
    public double[][] couplings(double[][] patterns) {
        // BEGIN SOLUTION
        int n = patterns[0].length;
        double[][] couplings = new double[n][n];
        for (double[] pattern : patterns) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j) {
                        couplings[i][j] += pattern[i] * pattern[j] / n;
                    }
                }
            }
        }
        return couplings;
        // END SOLUTION
    }

    @Override
    public Recall recall(double[][] couplings, double[] start) {
        // BEGIN SOLUTION
        double[] s = start.clone();
        List<Double> energies = new ArrayList<>(List.of(energy(couplings, s)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < s.length; i++) {
                double field = field(couplings, s, i);
                if (field * s[i] < 0) { // against its field; at a tie the product is zero
                    s[i] = -s[i];
                    changed = true;
                }
            }
            energies.add(energy(couplings, s));
        }
        return new Recall(s, energies.stream().mapToDouble(Double::doubleValue).toArray());
        // END SOLUTION
    }

    /** The field of a unit, Σⱼ Jᵢⱼ sⱼ. */
    private static double field(double[][] couplings, double[] s, int unit) {
        // BEGIN SOLUTION
        double field = 0;
        for (int j = 0; j < s.length; j++) {
            field += couplings[unit][j] * s[j];
        }
        return field;
        // END SOLUTION
    }

    /** E(s) = −½ Σᵢⱼ Jᵢⱼ sᵢ sⱼ. */
    private static double energy(double[][] couplings, double[] s) {
        // BEGIN SOLUTION
        double energy = 0;
        for (int i = 0; i < s.length; i++) {
            energy -= 0.5 * s[i] * field(couplings, s, i);
        }
        return energy;
        // END SOLUTION
    }
}
