package chapter04;

import thermolab.exercise.Withholds;

/** How far apart two distributions are, and how much two variables say about each other. All results are in nats. */
@Withholds({"info.Divergence", "info.Joint"})
public interface Divergences {

    /**
     * KL(p ‖ q): the mean surplus of surprise of somebody who believes q while p is true.
     *
     * @param p the distribution that outcomes follow
     * @param q the one that is believed, over the same outcomes
     * @return zero for p = q; an outcome with pᵢ = 0 adds nothing; +∞ where pᵢ > 0 meets qᵢ = 0
     */
    double kl(double[] p, double[] q);

    /**
     * Jensen–Shannon: the mean of the divergences from p and from q to their equal mixture.
     *
     * @return between 0 and ln 2, always finite
     */
    double js(double[] p, double[] q);

    /**
     * I(X;Y): what two variables say about each other, zero when they are independent.
     *
     * @param joint p(x,y) as joint[x][y], shape [m][n], with sum one over the whole table
     */
    double mutualInformation(double[][] joint);
}
