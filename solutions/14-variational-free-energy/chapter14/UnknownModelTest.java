package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = UnknownModel.class, number = 6, title = "The best Gaussian of a black box", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Means over a Gaussian of a smooth function are cheap: 21 points $m + s\\epsilon$, with $\\epsilon$ from −5 to 5 in steps of ½ and weights $\\frac12 e^{-\\epsilon^2/2}/\\sqrt{2\\pi}$.",
    "Values suffice for slopes: $\\langle f'\\rangle = \\langle\\epsilon f\\rangle/s$ and $\\langle f''\\rangle = \\langle(\\epsilon^2-1)f\\rangle/v$.",
    "Climb: move $1/v$ half the way to $-\\langle f''\\rangle$, and $m$ by $v\\langle f'\\rangle$, at most one deviation; twenty rounds do."})
public class UnknownModelTest {

    private static final int CALLS = 500;
    private static final double NEAR = 0.02; // nats below the best; the peak's own Gaussian misses by more than twice that
    private static final double SIGMAS = 6;

    /** A log-gamma density: f = c + αy − e^y with y = ±k(θ − t). */
    private record Leaning(double c, double alpha, double k, double t) implements DoubleUnaryOperator {

        static Leaning drawn(RandomGenerator random) {
            return new Leaning(random.nextDouble(-9, 3), random.nextDouble(0.6, 2), random.nextDouble(0.5, 2) * (random.nextBoolean() ? 1 : -1),
                    random.nextDouble(-3, 3));
        }

        @Override
        public double applyAsDouble(double theta) {
            double y = Math.min(700, k * (theta - t));
            return c + alpha * y - Math.exp(y);
        }

        double elbo(double m, double v) {
            return c + alpha * k * (m - t) - Math.exp(k * (m - t) + k * k * v / 2) + 0.5 * Math.log(2 * Math.PI * Math.E * v);
        }

        double best() {
            return elbo(t + (Math.log(alpha) - 0.5 / alpha) / k, 1 / (k * k * alpha));
        }

        double start(RandomGenerator random) {
            return t + (Math.log(alpha) + random.nextDouble(-1, 0.5)) / k;
        }
    }

    @Checks(points = 1.5, idea = "The guess is the best one: it follows the mass and not the peak, to within 0.02 nats")
    void findsTheBest(UnknownModel answer, RandomGenerator random) {
        for (int i = 0; i < 5; i++) {
            Leaning box = Leaning.drawn(random);
            UnknownModel.Fit fit = answer.bestGaussian(box, box.start(random), CALLS, random);
            double missed = box.best() - box.elbo(fit.mean(), fit.variance());
            assertTrue(missed < NEAR, "nats below the best Gaussian: " + missed);
        }
    }

    @Checks(points = 1, idea = "The bound that is reported is that of the guess, with its entropy, within an honest error")
    void reportsItsBound(UnknownModel answer, RandomGenerator random) {
        for (int i = 0; i < 5; i++) {
            Leaning box = Leaning.drawn(random);
            UnknownModel.Fit fit = answer.bestGaussian(box, box.start(random), CALLS, random);
            assertTrue(fit.error() >= 0 && fit.error() <= 0.1, "an error from 0 to 0.1");
            assertEquals(box.elbo(fit.mean(), fit.variance()), fit.elbo(), SIGMAS * fit.error() + 2e-3, "the bound of the guess");
        }
    }

    @Checks(points = 0.5, idea = "The box is asked no more often than allowed")
    void keepsTheBudget(UnknownModel answer, RandomGenerator random) {
        for (int i = 0; i < 2; i++) {
            Leaning box = Leaning.drawn(random);
            int[] asked = {0};
            answer.bestGaussian(theta -> box.applyAsDouble(theta) + 0 * asked[0]++, box.start(random), CALLS, random);
            assertTrue(asked[0] <= CALLS, "at most " + CALLS + " calls");
        }
    }
}
