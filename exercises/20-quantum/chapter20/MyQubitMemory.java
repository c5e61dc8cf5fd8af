package chapter20;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyQubitMemory implements QubitMemory {

    static final int SHOTS = 100_000;

    @Override
    public Reading measure(Box box) {
        throw new Unsolved();
    }

    /** The bath's share of |1⟩. */
    double longRun(Box box) {
        throw new Unsolved();
    }

    /** The time in which what is left falls to 1/e: first about, then by several readings near it. */
    double decayTime(DoubleUnaryOperator left) {
        throw new Unsolved();
    }
}
