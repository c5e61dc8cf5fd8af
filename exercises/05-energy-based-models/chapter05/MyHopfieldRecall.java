package chapter05;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHopfieldRecall implements HopfieldRecall {

    @Override
    public double[][] couplings(double[][] patterns) {
        throw new Unsolved();
    }

    @Override
    public Recall recall(double[][] couplings, double[] start) {
        throw new Unsolved();
    }

    /** The field of a unit, Σⱼ Jᵢⱼ sⱼ. */
    private static double field(double[][] couplings, double[] s, int unit) {
        throw new Unsolved();
    }

    /** E(s) = −½ Σᵢⱼ Jᵢⱼ sᵢ sⱼ. */
    private static double energy(double[][] couplings, double[] s) {
        throw new Unsolved();
    }
}
