package chapter13;

import thermolab.exercise.Withholds;

/** How much an unknown box passes on, from a record of what went in and what came out. */
@Withholds({"info.Entropy", "info.Joint", "info.BinnedEntropy", "info.Channel"})
public interface UnknownLine {

    /**
     * What was found.
     *
     * @param nats I(in; out), without the part that chance makes; may come out a little below zero
     * @param error one standard error of it, greater than zero
     */
    record Finding(double nats, double error) {
    }

    /**
     * Reads the information off n independent uses. The chances are not known, neither of the symbols that go in nor of the box; each pair that
     * is possible occurs, on average, at least once.
     *
     * @param in the symbol that went in, n numbers from 0 to inputs − 1
     * @param out the symbol that came out, n numbers from 0 to outputs − 1
     * @param inputs how many symbols there are at one end, at least 2
     * @param outputs and at the other, at least 2
     */
    Finding examine(int[] in, int[] out, int inputs, int outputs);
}
