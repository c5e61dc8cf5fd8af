package chapter11;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import thermolab.exercise.Withholds;

/** Which of two minima of an unknown loss stands a shake better: the loss is a black box that can only be asked. */
@Withholds({"learn.Perturbation", "learn.Hessian", "num.Estimate"})
public interface SteadierMinimum {

    /**
     * What was found.
     *
     * @param difference mean loss around b less mean loss around a: above zero if a stands the shake better
     * @param error one standard error of the difference, greater than zero
     */
    record Reading(double difference, double error) {
    }

    /**
     * Compares the mean of loss(b + σξ) with that of loss(a + σξ), where ξ are independent standard Gaussians. The bottoms may
     * be of different height, and at a distance of σ the loss is no parabola any more.
     *
     * @param loss finite everywhere; leaves its argument as it is
     * @param a a minimum, d ≥ 1 numbers; left as it is
     * @param b another one, so far away that no shake leads from one to the other; left as it is
     * @param sigma σ &gt; 0, standard deviation of each component of a shake
     * @param calls how often the loss may be asked, at least 100; those who use a tenth of it get a poor error
     * @param random the source of the shakes
     */
    Reading compare(ToDoubleFunction<double[]> loss, double[] a, double[] b, double sigma, int calls, RandomGenerator random);
}
