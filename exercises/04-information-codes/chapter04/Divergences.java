package chapter04;

/** How far apart two distributions are, and how much two variables say about each other. All results are in nats. */
public interface Divergences {

    /**
     * KL(p ‖ q) = Σᵢ pᵢ ln(pᵢ/qᵢ).
     *
     * @param p the distribution that outcomes follow
     * @param q the one that is believed, over the same outcomes
     * @return zero for p = q; an outcome with pᵢ = 0 adds nothing; +∞ where pᵢ > 0 meets qᵢ = 0
     */
    double kl(double[] p, double[] q);

    /**
     * Jensen–Shannon: ½ KL(p ‖ m) + ½ KL(q ‖ m) with m = (p + q)/2.
     *
     * @return between 0 and ln 2, always finite
     */
    double js(double[] p, double[] q);

    /**
     * I(X;Y) = Σ p(x,y) ln[p(x,y)/(p(x) p(y))].
     *
     * @param joint p(x,y) as joint[x][y], shape [m][n], with sum one over the whole table
     */
    double mutualInformation(double[][] joint);
}
