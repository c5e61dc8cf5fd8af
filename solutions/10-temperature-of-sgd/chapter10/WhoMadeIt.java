package chapter10;

/**
 * Who made this trace? One weight, in its steady state in a quadratic bowl, was moved for tens of thousands of steps by one of three
 * recipes. The curvature, the place of the minimum, the learning rate, the momentum and the noise are not told, and the variances do not
 * give them away.
 */
public interface WhoMadeIt {

    /** A recipe. */
    enum Maker {
        /** SGD without momentum, each batch drawn anew. */
        PLAIN,
        /** SGD with a momentum between 0.5 and 0.9, each batch drawn anew. */
        MOMENTUM,
        /** SGD without momentum in shuffled epochs of four batches: within an epoch no example comes twice. */
        EPOCHS
    }

    /**
     * The maker.
     *
     * @param trace the weight after each step, 40 000 of them; left as they were. ηh lies between 0.05 and 0.4
     */
    Maker maker(double[] trace);
}
