package chapter24;

import thermolab.capstone.TwoStateLearner;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongOwnLine {

    private WrongOwnLine() {
    }

    /** A title in place of a question, and no limit. */
    @Misses("where its answer stops to hold")
    public static final class NoQuestion extends MyOwnLine {
        @Override
        public String question() {
            return "Demon";
        }
    }

    /** The formula again, with an error made up. */
    @Misses("another seed is another")
    public static final class NothingDrawn extends MyOwnLine {
        @Override
        public Measured measured(double setting, long seed) {
            return new Measured(exact(setting), 0.01);
        }
    }

    /** Divides by the number of cycles, not by its root. */
    @Misses("error bar is honest")
    public static final class SmallError extends MyOwnLine {
        @Override
        double error(double spread, int cycles) {
            return spread / cycles;
        }
    }

    /** Forgets that eyes that err take work back. */
    @Misses("Two ways lead to one number")
    public static final class PerfectEyes extends MyOwnLine {
        @Override
        public double exact(double setting) {
            return Math.log(2) * (1 - setting);
        }
    }

    /** Counts what is got as a cost below zero. */
    @Misses("line of the ledger")
    public static final class Gain extends MyOwnLine {
        @Override
        public double joules(double setting, double kelvin) {
            return -super.joules(setting, kelvin);
        }
    }

    /** The chapter's learner over again. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyOwnLine {
        @Override
        public double joules(double setting, double kelvin) {
            return 1.380649e-23 * kelvin * TwoStateLearner.fair(setting).equilibrium().heatNats();
        }
    }
}
