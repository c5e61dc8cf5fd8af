package chapter19;

import thermolab.exercise.Withholds;

/** What a truth table forgets. */
@Withholds({"compute.TruthTable", "compute.LogicGates", "compute.Landauer", "compute.Embedding", "compute.RippleAdder", "info.Entropy", "info.Joint"})
public interface InformationLoss {

    /**
     * Entropy of the inputs less that of the outputs, in bits.
     *
     * @param rows the output number for each input number 0, 1, 2, …; any number of inputs, outputs are whole numbers from 0 up, at most a million
     * @param p probability of each input, as many as rows, adding up to 1; some may be zero
     * @return zero or more, to twelve decimals; exactly zero where no two inputs that occur have the same output
     */
    double informationLoss(int[] rows, double[] p);

    /**
     * How many bits beside the answer a one-to-one circuit for the table must leave at least, so that they can tell all inputs apart.
     *
     * @param rows as above
     */
    int leastGarbage(int[] rows);
}
