package chapter14;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.infer.Laplace;

/** Answers that the tests must tell from a right one. */
public final class WrongPeakEvidence {

    private WrongPeakEvidence() {
    }

    /** The height alone: MAP's idea of an evidence. */
    @Misses("plus half the logarithm")
    public static final class HeightAlone extends MyPeakEvidence {
        @Override
        public double laplaceEvidence(DoubleUnaryOperator logJoint, double mode) {
            super.laplaceEvidence(logJoint, mode);
            return logJoint.applyAsDouble(mode);
        }
    }

    /** A narrow peak counts for more than a wide one. */
    @Misses("2π over the curvature")
    public static final class UpsideDown extends MyPeakEvidence {
        @Override
        public double laplaceEvidence(DoubleUnaryOperator logJoint, double mode) {
            double height = logJoint.applyAsDouble(mode);
            return 2 * height - super.laplaceEvidence(logJoint, mode);
        }
    }

    /** Renames the unknown and forgets that densities change. */
    @Misses("carries the factor")
    public static final class NoJacobian extends MyPeakEvidence {
        @Override
        public DoubleUnaryOperator inLogit(DoubleUnaryOperator logJoint) {
            return u -> logJoint.applyAsDouble(1 / (1 + Math.exp(-u)));
        }
    }

    /** Takes the size of any curvature. */
    @Misses("is refused")
    public static final class AnyBend extends MyPeakEvidence {
        @Override
        public double laplaceEvidence(DoubleUnaryOperator logJoint, double mode) {
            double height = logJoint.applyAsDouble(mode);
            double bend = (2 * height - logJoint.applyAsDouble(mode + 1e-3) - logJoint.applyAsDouble(mode - 1e-3)) * 1e6;
            return height + Math.log(2 * Math.PI / Math.abs(bend)) / 2;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyPeakEvidence {
        @Override
        public double laplaceEvidence(DoubleUnaryOperator logJoint, double mode) {
            return Laplace.atMode(t -> logJoint.applyAsDouble(t[0]), new double[] {mode}).logEvidence();
        }
    }
}
