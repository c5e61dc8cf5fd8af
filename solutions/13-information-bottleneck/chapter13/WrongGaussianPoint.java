package chapter13;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.GaussianBottleneck;

/** Answers that the tests must tell from a right one. */
public final class WrongGaussianPoint {

    private WrongGaussianPoint() {
    }

    /** Negative informations below the threshold. */
    @Misses("Zero below β_c")
    public static final class NoThreshold extends MyGaussianPoint {
        @Override
        public double[] gaussianIb(double rho, double beta) {
            double kept = 0.5 * Math.log(Math.max(1e-9, beta - 1) * rho * rho / (1 - rho * rho));
            return new double[] {kept, told(rho, kept)};
        }
    }

    /** The threshold at 1/|ρ|. */
    @Misses("Zero below β_c")
    public static final class WrongThreshold extends MyGaussianPoint {
        @Override
        public double[] gaussianIb(double rho, double beta) {
            return super.gaussianIb(Math.signum(rho) * Math.sqrt(Math.abs(rho)), beta);
        }
    }

    /** Forgets the half: informations of a pair of numbers. */
    @Misses("point of the curve")
    public static final class NoHalf extends MyGaussianPoint {
        @Override
        public double[] gaussianIb(double rho, double beta) {
            double kept = 2 * super.gaussianIb(rho, beta)[0];
            return new double[] {kept, told(rho, kept)};
        }
    }

    /** Believes that what is kept is told. */
    @Misses("what the curve gives")
    public static final class AllTold extends MyGaussianPoint {
        @Override
        double told(double rho, double kept) {
            return Math.min(kept, -0.5 * Math.log(1 - rho * rho));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements GaussianPoint {
        @Override
        public double[] gaussianIb(double rho, double beta) {
            return new double[] {GaussianBottleneck.compression(rho, beta), GaussianBottleneck.relevance(rho, beta)};
        }
    }
}
