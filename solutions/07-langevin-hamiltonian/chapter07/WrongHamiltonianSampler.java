package chapter07;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one: an iteration with one thing changed in each. */
public final class WrongHamiltonianSampler {

    private WrongHamiltonianSampler() {
    }

    /** Never rejects. */
    @Misses("counts the old position once more")
    public static final class AlwaysAccepts extends Variant {
        @Override
        boolean accepts(double potentialError, double error, double uniform) {
            return true;
        }
    }

    /** Decides by the potential energy and forgets the kinetic one. */
    @Misses("H is E(q) + p²/2")
    public static final class PotentialOnly extends Variant {
        @Override
        boolean accepts(double potentialError, double error, double uniform) {
            return uniform < Math.exp(-potentialError);
        }
    }

    /** Takes the difference the wrong way round. */
    @Misses("leaves exp(−E) as it is")
    public static final class FlippedSign extends Variant {
        @Override
        double reported(double error) {
            return -error;
        }

        @Override
        boolean accepts(double potentialError, double error, double uniform) {
            return uniform < Math.exp(error);
        }
    }

    /** Draws the momentum once, before the first iteration. */
    @Misses("drawn anew")
    public static final class OneMomentum extends Variant {
        @Override
        boolean refreshes(int iteration) {
            return iteration == 0;
        }
    }

    /** Another chain at each call, whatever the seed. */
    @Misses("the seed alone decides")
    public static final class UnseededNoise extends Variant {
        private long calls;

        @Override
        public Chain hmc(Target target, double[] start, double eps, int leaps, int iterations, long seed) {
            return super.hmc(target, start, eps, leaps, iterations, seed + 1000 * calls++);
        }
    }

    private abstract static class Variant implements HamiltonianSampler {

        boolean refreshes(int iteration) {
            return true;
        }

        double reported(double error) {
            return error;
        }

        boolean accepts(double potentialError, double error, double uniform) {
            return uniform < Math.exp(-error);
        }

        @Override
        public Chain hmc(Target target, double[] start, double eps, int leaps, int iterations, long seed) {
            RandomGenerator random = new SplittableRandom(seed);
            double[][] positions = new double[iterations][];
            double[] errors = new double[iterations];
            int accepted = 0;
            double[] q = start.clone();
            double[] p = new double[q.length];
            for (int i = 0; i < iterations; i++) {
                if (refreshes(i)) {
                    for (int j = 0; j < p.length; j++) {
                        p[j] = random.nextGaussian();
                    }
                }
                Leapfrog.Phase end = new MyLeapfrog().leapfrog(q, p, target.gradient(), eps, leaps);
                double potential = target.energy().applyAsDouble(end.q()) - target.energy().applyAsDouble(q);
                double error = potential + kinetic(end.p()) - kinetic(p);
                errors[i] = reported(error);
                if (accepts(potential, error, random.nextDouble())) {
                    q = end.q();
                    p = end.p();
                    accepted++;
                }
                positions[i] = q.clone();
            }
            return new Chain(positions, errors, (double) accepted / iterations);
        }

        private static double kinetic(double[] p) {
            double sum = 0;
            for (double x : p) {
                sum += x * x / 2;
            }
            return sum;
        }
    }
}
