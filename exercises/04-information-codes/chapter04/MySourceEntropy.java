package chapter04;

import java.util.HashMap;
import java.util.Map;
import thermolab.exercise.Unsolved;

/** Counts with Miller's correction. */
public class MySourceEntropy implements SourceEntropy {

    @Override
    public double thirdOrder(int[] text, int alphabet) {
        throw new Unsolved();
    }

    /** Entropy of blocks of n symbols, in bits. */
    double blocks(int[] text, int n, int alphabet) {
        throw new Unsolved();
    }
}
