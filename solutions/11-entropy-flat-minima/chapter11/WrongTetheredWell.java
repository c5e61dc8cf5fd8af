package chapter11;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.learn.LocalFreeEnergy;

/** Answers that the tests must tell from a right one. */
public final class WrongTetheredWell {

    private WrongTetheredWell() {
    }

    /** Returns the logarithm of the integral in units of T: the sign and the factor are lost. */
    @Misses("−T times the logarithm")
    public static final class LogIntegral extends MyTetheredWell {
        @Override
        public double localFreeEnergy(double h, double x, double gamma, double temperature) {
            return -super.localFreeEnergy(h, x, gamma, temperature) / temperature;
        }
    }

    /** Normalises the spring's Gaussian, which the contract does not. */
    @Misses("factor 2πT/(h + γ)")
    public static final class Normalised extends MyTetheredWell {
        @Override
        public double localFreeEnergy(double h, double x, double gamma, double temperature) {
            return super.localFreeEnergy(h, x, gamma, temperature)
                    + temperature / 2 * Math.log(2 * Math.PI * temperature / gamma);
        }
    }

    /** Springs side by side. */
    @Misses("springs in series")
    public static final class Parallel extends MyTetheredWell {
        @Override
        public double slope(double h, double x, double gamma, double temperature) {
            return (h + gamma) * x;
        }
    }

    /** Takes the energy at the fastening point: no look around at all. */
    @Misses("springs in series")
    public static final class PlainSlope extends MyTetheredWell {
        @Override
        public double slope(double h, double x, double gamma, double temperature) {
            return h * x;
        }
    }

    /** Leaves the width out: a free energy without entropy. */
    @Misses("a wider well has the lower F")
    public static final class NoEntropy extends MyTetheredWell {
        @Override
        public double localFreeEnergy(double h, double x, double gamma, double temperature) {
            return h * gamma / (h + gamma) * x * x / 2;
        }
    }

    /** Refuses every hill. */
    @Misses("h may be negative")
    public static final class NoHills extends MyTetheredWell {
        @Override
        public double localFreeEnergy(double h, double x, double gamma, double temperature) {
            return super.localFreeEnergy(Math.abs(h), x, gamma, temperature);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TetheredWell {
        @Override
        public double localFreeEnergy(double h, double x, double gamma, double temperature) {
            return LocalFreeEnergy.ofQuadratic(h, x, gamma, temperature);
        }

        @Override
        public double slope(double h, double x, double gamma, double temperature) {
            return LocalFreeEnergy.slopeOfQuadratic(h, x, gamma, temperature);
        }
    }
}
