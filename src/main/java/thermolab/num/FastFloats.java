package thermolab.num;

/**
 * Functions of float arrays in loops that the JIT compiler turns into vector code: about 0.5 ns a number, where
 * {@code Math.exp} costs 5.
 *
 * <p>tanh x is a ratio of polynomials, odd of degree 13 over even of degree 6, on |x| ≤ 9, beyond which a float's tanh is
 * ±1. The coefficients are those of Eigen's {@code ptanh} (MPL 2.0, a fit by interpolation). Absolute error below 3e-7:
 * the rounding of a float. NaN stays NaN.
 */
public final class FastFloats {

    private static final float A1 = 4.89352455891786e-03f;
    private static final float A3 = 6.37261928875436e-04f;
    private static final float A5 = 1.48572235717979e-05f;
    private static final float A7 = 5.12229709037114e-08f;
    private static final float A9 = -8.60467152213735e-11f;
    private static final float A11 = 2.00018790482477e-13f;
    private static final float A13 = -2.76076847742355e-16f;
    private static final float B0 = 4.89352518554385e-03f;
    private static final float B2 = 2.26843463243900e-03f;
    private static final float B4 = 1.18534705686654e-04f;
    private static final float B6 = 1.19825839466702e-06f;

    private FastFloats() {
    }

    /** Replaces the first {@code count} numbers x by tanh x. */
    public static void tanh(float[] x, int count) {
        for (int i = 0; i < count; i++) {
            float y = Math.max(-9f, Math.min(9f, x[i]));
            float s = y * y;
            float p = ((((((A13 * s + A11) * s + A9) * s + A7) * s + A5) * s + A3) * s + A1) * y;
            x[i] = p / (((B6 * s + B4) * s + B2) * s + B0);
        }
    }

    /** Replaces the first {@code count} numbers x by 1/(1 + exp(−x)) = (1 + tanh(x/2))/2. */
    public static void sigmoid(float[] x, int count) {
        for (int i = 0; i < count; i++) {
            float y = Math.max(-9f, Math.min(9f, 0.5f * x[i]));
            float s = y * y;
            float p = ((((((A13 * s + A11) * s + A9) * s + A7) * s + A5) * s + A3) * s + A1) * y;
            x[i] = 0.5f + 0.5f * (p / (((B6 * s + B4) * s + B2) * s + B0));
        }
    }

    /** One draw per probability: 1 where u < p and 0 elsewhere, without a branch; NaN where p is NaN. */
    public static void draw(float[] p, float[] u, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = Math.max(0f, Math.min(1f, (p[i] - u[i]) * 1e30f)); // a difference of floats is 0 or above 1e-30
        }
    }
}
