package chapter19;

import thermolab.compute.Landauer;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongLandauerHeat {

    private WrongLandauerHeat() {
    }

    /** ln 2 for each bit that the memory could hold. */
    @Misses("less for a biased bit")
    public static final class FullPrice extends MyLandauerHeat {
        @Override
        public double landauer(double kelvin, double[] p) {
            return super.landauer(kelvin, new double[] {0.5, 0.5}) * Math.log(p.length) / Math.log(2);
        }
    }

    /** Entropy in bits. */
    @Misses("in nats")
    public static final class Bits extends MyLandauerHeat {
        @Override
        public double landauer(double kelvin, double[] p) {
            return super.landauer(kelvin, p) / Math.log(2);
        }
    }

    /** Forgets that a register is kept. */
    @Misses("need not be paid for")
    public static final class Alone extends MyLandauerHeat {
        @Override
        public double landauerGiven(double kelvin, double[][] joint) {
            double[] p = new double[joint.length];
            for (int x = 0; x < p.length; x++) {
                for (double share : joint[x]) {
                    p[x] += share;
                }
            }
            return landauer(kelvin, p);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements LandauerHeat {
        @Override
        public double landauer(double kelvin, double[] p) {
            return Landauer.cost(kelvin, p);
        }

        @Override
        public double landauerGiven(double kelvin, double[][] joint) {
            return Landauer.costGiven(kelvin, joint);
        }
    }
}
