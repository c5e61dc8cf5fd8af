package thermolab.learn;

import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** How well a machine fits data: exactly where it is small, by cheaper stand-ins where it is not. */
public final class RbmScores {

    private RbmScores() {
    }

    /** Mean of ln p(v) over the rows, in nats; the smaller layer must be small enough to enumerate. */
    public static double meanLogLikelihood(Rbm rbm, double[][] rows) {
        return RbmGradient.inDoubles(rbm).logLikelihood(Tensors.ofRows(rows)).meanNumber().doubleValue();
    }

    /**
     * Mean squared error per unit of p(v|p(h|v)) against v. Easy to watch and easy to fool: a chain that does not move
     * reconstructs perfectly. It says that learning goes on, not that the model is good.
     */
    public static double reconstructionError(Rbm rbm, double[][] rows) {
        INDArray v = Tensors.ofRows(rows);
        INDArray back = rbm.visibleProbabilities(rbm.hiddenProbabilities(v));
        INDArray miss = v.castTo(back.dataType()).sub(back);
        return miss.mul(miss).meanNumber().doubleValue();
    }

    /**
     * V ln p(vᵢ | all other v), averaged over rows with one random unit i each: an estimate of the
     * pseudo-log-likelihood, for which Z is not needed. In nats per row.
     */
    public static double pseudoLogLikelihood(Rbm rbm, double[][] rows, RandomGenerator random) {
        Require.rectangular("rows", rows);
        double[][] flipped = new double[rows.length][];
        for (int r = 0; r < rows.length; r++) {
            flipped[r] = rows[r].clone();
            int unit = random.nextInt(rows[r].length);
            flipped[r][unit] = 1 - flipped[r][unit];
        }
        INDArray rise = rbm.freeEnergy(Tensors.ofRows(flipped)).sub(rbm.freeEnergy(Tensors.ofRows(rows)));
        return -rows[0].length * Tensors.softplus(rise.neg()).meanNumber().doubleValue(); // ln σ(x) = −ln(1 + exp(−x))
    }
}
