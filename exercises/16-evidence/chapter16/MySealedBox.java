package chapter16;

import thermolab.exercise.Unsolved;

public class MySealedBox implements SealedBox {

    @Override
    public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
        throw new Unsolved();
    }

    /** (⟨f²⟩/⟨f⟩² − 1)/n: what one bath adds to the variance. */
    double share(double[] works, double shift) {
        throw new Unsolved();
    }

    /** Each energy times a factor. */
    double[] scaled(double[] energies, double factor) {
        throw new Unsolved();
    }
}
