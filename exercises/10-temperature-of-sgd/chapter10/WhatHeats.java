package chapter10;

import java.util.List;

/**
 * The claim: "The temperature of training is its learning rate." The mended claim: along a direction with curvature h, to leading order, it
 * is half the learning rate times the variance of one example's gradient over the batch size; and it is one number for a whole network only by
 * accident. Argue for the mended one.
 *
 * <pre>
 *   A  A step multiplies what is there of the mean square distance by (1 − ηh)², and so takes away about 2ηh of it.
 *   B  The learning rate sets how far a step goes, and far is hot.
 *   C  Where the two balance, h Var x = ησ²/2B: the curvature drops out, noise and batch stay.
 *   D  The gradient of a batch of B misses that of all examples by a variance of σ²/B.
 *   E  σ² need not be the same along two directions of a network, so each has a balance, and a temperature, of its own.
 *   F  By the central limit theorem the weights are Gaussian, so they have a temperature.
 *   G  A learning rate that falls to zero lets the weights settle.
 *   H  So each step adds η²σ²/B to the mean square distance.
 * </pre>
 */
public interface WhatHeats {

    /** The letters of the reasons that carry the argument, each after what it follows from; what is false or beside the point is left out. */
    List<String> reasons();
}
