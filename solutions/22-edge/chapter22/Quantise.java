package chapter22;

import thermolab.exercise.Withholds;

/** Weights as whole numbers of b bits, symmetric about zero. */
@Withholds("power.IntQuantiser")
public interface Quantise {

    /**
     * The code of each weight: the whole number nearest to weight/step. All weights share one step, the smallest with which no code needs more than b
     * bits if one pattern is given up for symmetry: codes go from −n to n, with n as large as b bits allow. Which of two nearest codes a
     * weight gets that lies midway does not matter. Weights that are all zero have codes of zero.
     *
     * @param weights finite, at least one; left as they are
     * @param bits b, from 2 (codes −1, 0, 1) to 16
     */
    int[] quantise(double[] weights, int bits);
}
