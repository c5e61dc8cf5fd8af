package chapter20;

import java.util.function.DoubleUnaryOperator;
import thermolab.exercise.Unsolved;

public class MyQubitMemory implements QubitMemory {

    static final int SHOTS = 100_000;

    @Override
    public Reading measure(Box box) {
        // BEGIN SOLUTION
        double excited = longRun(box);
        double relaxation = decayTime(t -> (box.foundExcited(t, SHOTS) / (double) SHOTS - excited) / (1 - excited));
        double coherence = decayTime(t -> 2.0 * box.foundUnchanged(t, SHOTS) / SHOTS - 1);
        return new Reading(relaxation, coherence, excited);
        // END SOLUTION
    }

    /** The bath's share of |1⟩. */
    double longRun(Box box) {
        // BEGIN SOLUTION
        return box.foundExcited(1000, SHOTS) / (double) SHOTS;
        // END SOLUTION
    }

    /** The time in which what is left falls to 1/e: first about, then by several readings near it. */
    double decayTime(DoubleUnaryOperator left) {
        // BEGIN SOLUTION
        double t = 0.2;
        while (left.applyAsDouble(t) > 0.5) {
            t *= 1.5;
        }
        double mean = 0;
        for (int k = 0; k < 10; k++) {
            mean += left.applyAsDouble(t * 1.2) / 10;
        }
        return -1.2 * t / Math.log(mean);
        // END SOLUTION
    }
}
