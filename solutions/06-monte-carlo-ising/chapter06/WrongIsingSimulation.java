package chapter06;

import java.util.random.RandomGenerator;
import thermolab.energy.Kaufman;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.num.Estimate;

/** Answers that the tests must tell from a right one. */
public final class WrongIsingSimulation {

    private WrongIsingSimulation() {
    }

    /** Counts half the cost of a turn: every bond from one end only. */
    @Misses("A sweep accepts")
    public static final class HalfTheCost extends MyIsingSimulation {
        @Override
        public void sweep(int[] spins, int side, double temperature, RandomGenerator random) {
            super.sweep(spins, side, 2 * temperature, random);
        }
    }

    /** Lets each bond join with 1 − exp(−1/T). */
    @Misses("1 − exp(−2/T)")
    public static final class HalfTheBond extends MyIsingSimulation {
        @Override
        public int cluster(int[] spins, int side, double temperature, RandomGenerator random) {
            return super.cluster(spins, side, 2 * temperature, random);
        }
    }

    /** Treats all readings as independent. */
    @Misses("Readings that follow each other are alike")
    public static final class NaiveErrors extends MyIsingSimulation {
        @Override
        public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
            IsingResult result = super.simulate(side, temperature, steps, seed, algorithm);
            double third = result.absoluteMagnetisation().standardError() / 3;
            return new IsingResult(result.energy(), new Estimate(result.absoluteMagnetisation().value(), third));
        }
    }

    /** Averages m with its sign. */
    @Misses("not m")
    public static final class SignedMagnetisation extends MyIsingSimulation {
        @Override
        public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
            IsingResult result = super.simulate(side, temperature, steps, seed, algorithm);
            double width = result.absoluteMagnetisation().value() / Math.sqrt(steps / 10.0);
            return new IsingResult(result.energy(), new Estimate(0, width));
        }
    }

    /** Ignores the seed. */
    @Misses("comes from the seed")
    public static final class AlwaysTheSame extends MyIsingSimulation {
        @Override
        public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
            return super.simulate(side, temperature, steps, 1, algorithm);
        }
    }

    /** Asks the toolkit for the exact energy. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit extends MyIsingSimulation {
        @Override
        public IsingResult simulate(int side, double temperature, int steps, long seed, Algorithm algorithm) {
            IsingResult found = super.simulate(side, temperature, steps, seed, algorithm);
            return new IsingResult(new Estimate(Kaufman.square(side, temperature).energy(), found.energy().standardError()),
                    found.absoluteMagnetisation());
        }
    }
}
