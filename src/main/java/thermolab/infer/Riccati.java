package thermolab.infer;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Riccati's map P → Q + A P (1 + G P)⁻¹ Aᵀ, G = Hᵀ R⁻¹ H, repeated 2, 4, 8, … times: doubling ends in some ten rounds where single
 * steps need millions.
 *
 * <pre>
 *   A ← A (1 + Q G)⁻¹ A,   Q ← Q + A Q (1 + G Q)⁻¹ Aᵀ,   G ← G + Aᵀ G (1 + Q G)⁻¹ A             the map after the map     [doubling]
 * </pre>
 *
 * <p>Source: Anderson and Moore, <i>Optimal Filtering</i> (1979), section 6.7.
 */
final class Riccati {

    private static final int MOST_DOUBLINGS = 60;
    private static final double SETTLED = 1e-14;
    private static final double LARGEST = 1e100;  // a covariance beyond it grows for ever

    private Riccati() {
    }

    /** Where P ends from a start without certainty; no rows where it grows without end. */
    static double[][] fixedPoint(RealMatrix transition, RealMatrix noise, RealMatrix precision) {
        RealMatrix one = MatrixUtils.createRealIdentityMatrix(transition.getRowDimension());
        RealMatrix a = transition;
        RealMatrix q = noise;
        RealMatrix g = precision;
        boolean still = noise.getNorm1() == 0;
        double doubt = precision.getNorm1() > 0 ? 1 / precision.getNorm1() : 1;
        RealMatrix start = one.scalarMultiply(doubt);
        RealMatrix p = start;
        try {
            for (int k = 0; k < MOST_DOUBLINGS && p.getNorm1() < LARGEST; k++) {
                RealMatrix next = q.add(a.multiply(start).multiply(inverse(one.add(g.multiply(start)))).multiplyTransposed(a));
                next = next.add(next.transpose()).scalarMultiply(0.5);
                double moved = next.subtract(p).getNorm1();
                p = next;
                if (still && p.getNorm1() < SETTLED * doubt) {
                    return new double[a.getRowDimension()][a.getRowDimension()];
                }
                if (moved <= SETTLED * p.getNorm1()) {
                    return p.getData();
                }
                RealMatrix left = inverse(one.add(q.multiply(g)));                                       // [doubling]
                RealMatrix through = a.multiply(left);
                RealMatrix wider = a.transposeMultiply(g.multiply(left)).multiply(a);
                q = q.add(through.multiply(q).multiplyTransposed(a));
                g = g.add(wider.add(wider.transpose()).scalarMultiply(0.5));
                a = through.multiply(a);
            }
        } catch (MathRuntimeException beyond) {
            return new double[0][];
        }
        return new double[0][];
    }

    private static RealMatrix inverse(RealMatrix m) {
        return new LUDecomposition(m, 0).getSolver().getInverse();
    }
}
