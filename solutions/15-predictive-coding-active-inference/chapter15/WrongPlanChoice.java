package chapter15;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.ExpectedFreeEnergy;

/** Answers that the tests must tell from a right one. */
public final class WrongPlanChoice {

    private WrongPlanChoice() {
    }

    /** Prefers plans of high G. */
    @Misses("the lower its G")
    public static final class Upwards extends MyPlanChoice {
        @Override
        public double[] policyPosterior(double[] g, double gamma) {
            double[] minus = g.clone();
            for (int i = 0; i < g.length; i++) {
                minus[i] = -g[i];
            }
            return super.policyPosterior(minus, gamma);
        }
    }

    /** A temperature where an inverse temperature is meant. */
    @Misses("the lower its G")
    public static final class Temperature extends MyPlanChoice {
        @Override
        public double[] policyPosterior(double[] g, double gamma) {
            return super.policyPosterior(g, 1 / Math.max(1e-9, gamma));
        }
    }

    /** Exponentials as they stand: zero over zero for large G. */
    @Misses("without overflow")
    public static final class Underflows implements PlanChoice {
        @Override
        public double[] policyPosterior(double[] g, double gamma) {
            double[] p = new double[g.length];
            double sum = 0;
            for (int i = 0; i < g.length; i++) {
                p[i] = Math.exp(-gamma * g[i]);
                sum += p[i];
            }
            for (int i = 0; i < g.length; i++) {
                p[i] /= sum;
            }
            return p;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements PlanChoice {
        @Override
        public double[] policyPosterior(double[] g, double gamma) {
            return ExpectedFreeEnergy.policyPosterior(g, gamma);
        }
    }
}
