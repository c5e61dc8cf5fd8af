package chapter14;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Withholds;

/** The best Gaussian guess about the one unknown of a model that is a black box: it can only be asked for its log joint density. */
@Withholds({"infer.VariationalBound", "infer.Laplace", "infer.NormalBelief", "infer.GaussianBelief", "learn.Hessian"})
public interface UnknownModel {

    /**
     * What was found.
     *
     * @param mean m of the guess N(m, v)
     * @param variance v &gt; 0
     * @param elbo of this guess, in nats
     * @param error of that number: a standard error if it was drawn, an estimate of the rest if it was summed; from 0 to 0.1
     */
    record Fit(double mean, double variance, double elbo, double error) {
    }

    /**
     * Looks for the Gaussian of the highest evidence lower bound. The density has one peak and leans to one side: its peak and the curvature there
     * do not tell the best guess.
     *
     * @param logJoint ln p(x, θ), finite and smooth everywhere; no slope is given
     * @param start a place within two standard deviations of where the posterior is; those lie between ¼ and 4
     * @param calls how often the box may be asked, at least 500
     * @param random for those who draw
     */
    Fit bestGaussian(DoubleUnaryOperator logJoint, double start, int calls, RandomGenerator random);
}
