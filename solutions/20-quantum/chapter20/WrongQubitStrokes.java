package chapter20;

import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.quantum.QubitOtto;

/** Answers that the tests must tell from a right one. */
public final class WrongQubitStrokes {

    private WrongQubitStrokes() {
    }

    /** A boson's occupation. */
    @Misses("the level's share")
    public static final class Photons extends MyQubitStrokes {
        @Override
        double excited(double frequency, double temperature) {
            return 1 / Math.expm1(frequency / temperature);
        }
    }

    /** No stroke ever fails. */
    @Misses("exchanges the levels' shares")
    public static final class NeverFails extends MyQubitStrokes {
        @Override
        double afterStroke(double excited, double failure) {
            return excited;
        }
    }

    /** A failed stroke only excites. */
    @Misses("exchanges the levels' shares")
    public static final class OnlyUpwards extends MyQubitStrokes {
        @Override
        double afterStroke(double excited, double failure) {
            return excited + failure * (1 - excited);
        }
    }

    /** What is no engine is a refrigerator. */
    @Misses("Four regimes")
    public static final class TwoRegimes extends MyQubitStrokes {
        @Override
        String regime(double hotHeat, double coldHeat, double work) {
            return work > 0 ? "ENGINE" : "REFRIGERATOR";
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements QubitStrokes {
        @Override
        public Books cycle(double hotFrequency, double hotTemperature, double coldFrequency, double coldTemperature, double failure) {
            QubitOtto otto = new QubitOtto(hotFrequency, hotTemperature, coldFrequency, coldTemperature, failure);
            return new Books(otto.hotHeat(), otto.coldHeat(), otto.work(), otto.regime().name());
        }
    }
}
