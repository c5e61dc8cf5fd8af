package chapter14;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.NormalGamma;
import thermolab.infer.NormalGammaCavi;

/** Answers that the tests must tell from a right one. */
public final class WrongTwoFactors {

    private WrongTwoFactors() {
    }

    /** The exact posterior's shape: forgets that the prior of μ brings half a power of τ. */
    @Misses("(n + 1)/2")
    public static final class NoHalf extends MyTwoFactors {
        @Override
        double shape(double a0, double n) {
            return a0 + n / 2;
        }
    }

    /** Puts the mean of μ in for μ: the doubt about it is lost on τ. */
    @Misses("the exact mean of τ")
    public static final class NoDoubt extends MyTwoFactors {
        @Override
        double spread(double kappa0, double n, double precision) {
            return 0;
        }
    }

    /** The prior does not count in the precision. */
    @Misses("counts as κ₀ data")
    public static final class DataAlone extends MyTwoFactors {
        @Override
        public Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps) {
            Vb vb = super.normalGammaCavi(x, m0, kappa0, a0, b0, sweeps);
            return new Vb(vb.mean(), x.length * vb.shape() / vb.rate(), vb.shape(), vb.rate(), vb.elbos());
        }
    }

    /** Subtracts the entropy of τ's factor. */
    @Misses("all its terms")
    public static final class EntropyLost extends MyTwoFactors {
        @Override
        double elbo(double n, double kappa0, double a0, double b0, double squares, double precision, double shape, double rate) {
            return super.elbo(n, kappa0, a0, b0, squares, precision, shape, rate)
                    - (shape - Math.log(rate) + TwoFactors.logGamma(shape) + (1 - shape) * TwoFactors.digamma(shape));
        }
    }

    /** Reports the settled ELBO at every sweep. */
    @Misses("one ELBO each")
    public static final class LastAlone extends MyTwoFactors {
        @Override
        public Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps) {
            Vb vb = super.normalGammaCavi(x, m0, kappa0, a0, b0, 60);
            return new Vb(vb.mean(), vb.precision(), vb.shape(), vb.rate(), new double[] {vb.elbos()[59]});
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TwoFactors {
        @Override
        public Vb normalGammaCavi(double[] x, double m0, double kappa0, double a0, double b0, int sweeps) {
            NormalGammaCavi found = new NormalGamma(m0, kappa0, a0, b0).cavi(x, sweeps);
            return new Vb(found.mean(), found.precision(), found.shape(), found.rate(), found.elbos());
        }
    }
}
