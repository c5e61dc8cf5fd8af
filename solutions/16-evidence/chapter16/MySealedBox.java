package chapter16;

import thermolab.exercise.Unsolved;

public class MySealedBox implements SealedBox {

    @Override
    public Reading logRatio(double beta0, double[] at0, double beta1, double[] at1) {
        // BEGIN SOLUTION
            double[] wf = scaled(at0, beta1 - beta0);
        double[] wr = scaled(at1, beta0 - beta1);
        double m = Math.log((double) wf.length / wr.length);
        double delta = new MyAcceptanceRatio().bar(wf, wr);
        return new Reading(-delta, Math.sqrt(share(wf, m - delta) + share(wr, delta - m)));
        // END SOLUTION
    }

    /** (⟨f²⟩/⟨f⟩² − 1)/n: what one bath adds to the variance. */
    double share(double[] works, double shift) {
        // BEGIN SOLUTION
        double sum = 0;
        double squares = 0;
        for (double w : works) {
            double f = 1 / (1 + Math.exp(w + shift));
            sum += f;
            squares += f * f;
        }
        return squares / (sum * sum) - 1.0 / works.length;
        // END SOLUTION
    }

    /** Each energy times a factor. */
    double[] scaled(double[] energies, double factor) {
        // BEGIN SOLUTION
        double[] works = energies.clone();
        for (int i = 0; i < works.length; i++) {
            works[i] *= factor;
        }
        return works;
        // END SOLUTION
    }
}
