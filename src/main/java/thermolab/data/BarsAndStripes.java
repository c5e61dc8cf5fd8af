package thermolab.data;

import thermolab.num.Require;

/**
 * The pictures of n × n black and white pixels in which either each row or each column has one colour: 2^n + 2^n − 2 of them,
 * few enough to enumerate and with more than pairs of pixels to learn.
 *
 * <p>Source: MacKay, <i>Information Theory, Inference, and Learning Algorithms</i> (2003), section 43.3 (n = 4).
 */
public final class BarsAndStripes {

    private BarsAndStripes() {
    }

    /**
     * Each picture once, its lines one after the other, pixels 0 or 1; first those of equal columns.
     *
     * @param side n, from 2 to 8
     */
    public static double[][] of(int side) {
        Require.range(2, side, 8);
        int patterns = 1 << side;
        double[][] pictures = new double[2 * patterns - 2][side * side];
        for (int bits = 0; bits < patterns; bits++) {
            for (int pixel = 0; pixel < side * side; pixel++) {
                pictures[bits][pixel] = bits >> pixel % side & 1;
                if (bits > 0 && bits < patterns - 1) { // all white and all black are there already
                    pictures[patterns + bits - 1][pixel] = bits >> pixel / side & 1;
                }
            }
        }
        return pictures;
    }
}
