package chapter04;

import java.util.HashMap;
import java.util.Map;
import thermolab.exercise.Unsolved;

/** What the next symbol tells, from a text of finite length. */
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
