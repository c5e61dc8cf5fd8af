package thermolab.info;

import java.util.random.RandomGenerator;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The β at which a summary first pays: the least of KL(r(x) ‖ p(x)) / KL(r(y) ‖ p(y)) over distributions r(x), with r(y) = Σ p(y|x) r(x).
 *
 * <p>A cluster with little weight and p(x|t) = r(x) costs the numerator and earns β times the denominator, so L can be negative exactly
 * above this β. Near r = p the quotient is at least 1/σ₂², the critical β at which the constant T turns unstable. Where some r far from p has
 * a smaller one, the constant outlives its time, like water below freezing point: the first cluster is born with little weight and a meaning
 * of its own.
 *
 * <p>Found by Dinkelbach's method: r ← p exp(β Σ p(y|x) ln(r(y)/p(y))) / Z never raises KL(r ‖ p) − β KL(r(y) ‖ p(y)), and β is then lowered to the
 * quotient. A minimum may be local, hence several starts. 1/β is the constant of the strong data-processing inequality. Source:
 * Anantharam, Gohari, Kamath and Nair, <i>On maximal correlation, hypercontractivity, and the data processing inequality</i> (2013).
 *
 * @param beta the β of the onset: at most 1/σ₂², at least 1; infinite when X and Y are independent
 * @param cluster r(x), what the first cluster holds; p(x) itself where the transition is continuous
 */
public record BottleneckOnset(double beta, double[] cluster) {

    private static final int MOST_PASSES = 20_000;
    private static final double NEAR = 1e-9; // below this KL the quotient is rounding

    public BottleneckOnset {
        cluster = cluster.clone();
    }

    @Override
    public double[] cluster() {
        return cluster.clone();
    }

    /**
     * Of a table p[x][y].
     *
     * @param starts random starts beside one from each symbol of X; zero or more
     */
    public static BottleneckOnset of(double[][] joint, int starts, RandomGenerator random) {
        Require.atLeast("starts", starts, 0, "");
        Joint pxy = Joint.of(joint);
        double[] px = pxy.marginalX();
        BottleneckOnset best = new BottleneckOnset(InformationBottleneck.criticalBeta(joint), px);
        for (int start = 0; start < px.length + starts; start++) {
            double[] r = new double[px.length];
            double sum = 0;
            for (int x = 0; x < r.length; x++) {
                r[x] = px[x] == 0 ? 0 : start < px.length ? (x == start ? 1 : 0.01 * px[x]) : -Math.log1p(-random.nextDouble());
                sum += r[x];
            }
            for (int x = 0; x < r.length; x++) {
                r[x] /= sum;
            }
            BottleneckOnset found = descend(pxy, px, r);
            best = found.beta < best.beta * (1 - 1e-9) ? found : best;
        }
        return best;
    }

    private static BottleneckOnset descend(Joint joint, double[] px, double[] start) {
        double[][] table = joint.table();
        double[] py = joint.marginalY();
        double[] r = start;
        double beta = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            double[] ry = new double[py.length];
            for (int x = 0; x < r.length; x++) {
                for (int y = 0; y < py.length && px[x] > 0; y++) {
                    ry[y] += r[x] * table[x][y] / px[x];
                }
            }
            double cost = 0;
            double gain = 0;
            for (int x = 0; x < r.length; x++) {
                cost += Divergence.klTerm(r[x], px[x]);
            }
            for (int y = 0; y < py.length; y++) {
                gain += Divergence.klTerm(ry[y], py[y]);
            }
            if (gain < NEAR) { // back at p, where 1/σ₂² says it exactly
                return new BottleneckOnset(Double.POSITIVE_INFINITY, px);
            }
            double next = cost / gain;
            if (!(next < beta * (1 - 1e-14))) {
                break;
            }
            beta = next;
            double[] score = new double[r.length];
            for (int x = 0; x < r.length; x++) {
                score[x] = Math.log(px[x]);
                for (int y = 0; y < py.length; y++) {
                    score[x] += table[x][y] == 0 ? 0 : beta * table[x][y] / px[x] * Math.log(ry[y] / py[y]);
                }
            }
            r = LogSumExp.softmax(score);
        }
        return new BottleneckOnset(beta, r);
    }
}
