package chapter09;

import thermolab.exercise.Unsolved;
import thermolab.num.Grid;
import thermolab.sample.AnnealingChain;
import thermolab.sample.TransitionMatrix;

public class MyBestCooling implements BestCooling {

    @Override
    public Cooling best(double[] energies, int steps) {
        // BEGIN SOLUTION
        AnnealingChain chain = AnnealingChain.of(energies, TransitionMatrix.leftOrRight(energies.length));
        int goal = 0;
        for (int i = 0; i < energies.length; i++) {
            goal = energies[i] < energies[goal] ? i : goal;
        }
        Cooling best = new Cooling(1, 1);
        double most = -1;
        for (double start : Grid.logarithmic(0.1, 30, 32)) {
            for (double end : Grid.logarithmic(start / 1000, start, 28)) {
                Cooling cooling = new Cooling(start, Math.pow(end / start, 1.0 / steps));
                double chance = chain.distribution(0, k -> cooling.start() * Math.pow(cooling.factor(), k), steps)[goal];
                if (chance > most) {
                    most = chance;
                    best = cooling;
                }
            }
        }
        return best;
        // END SOLUTION
    }
}
