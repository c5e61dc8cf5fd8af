package thermolab.sample;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import thermolab.num.Require;

/**
 * A whole path through phase space, of unit mass, by an integrator of Hamilton's equations dq/dt = p, dp/dt = −∇E(q).
 *
 * <pre>
 *   p ← p − (ε/2) ∇E(q);  q ← q + ε p;  p ← p − (ε/2) ∇E(q)                                     [leapfrog]
 *   (q, p) ← (q + ε p, p − ε ∇E(q))                                                             [Euler]
 *   H + ε² (p·E''p/12 − |∇E|²/24)  changes over a path by order ε⁴, H itself by order ε²         [shadow]
 * </pre>
 *
 * <p>For pictures and for study: each step is a {@link Leapfrog}; {@link Hmc} moves whole batches. Both errors are of order ε² a unit of
 * time, but the leapfrog can be run backwards and keeps volume, and Euler's path spirals outwards. Source of [shadow]: Leimkuhler
 * and Reich, <i>Simulating Hamiltonian Dynamics</i> (2004), chapter 5.
 *
 * @param positions q after 0, 1, …, L steps, as [step][coordinate]
 * @param momenta p likewise
 */
public record Trajectory(double[][] positions, double[][] momenta) {

    private static final double NUDGE = 1e-4;

    /**
     * @param gradient ∇E
     * @param q where the path begins, left as it is
     * @param p its momentum there, left as it is
     * @param step ε, not zero; a negative one runs the path backwards
     * @param leaps L, at least 1
     */
    public static Trajectory leapfrog(UnaryOperator<double[]> gradient, double[] q, double[] p, double step, int leaps) {
        Require.sameLength("q", q.length, "gradient", gradient.apply(q.clone()).length);
        return path(q, p, leaps, (x, v) -> {
            Leapfrog next = new Leapfrog(x, v).after(1, step, gradient);                                       // [leapfrog]
            return new double[][] {next.position(), next.momentum()};
        });
    }

    /** Euler's explicit method, for comparison; the parameters are those of the leapfrog. */
    public static Trajectory euler(UnaryOperator<double[]> gradient, double[] q, double[] p, double step, int leaps) {
        return path(q, p, leaps, (x, v) ->
                new double[][] {plus(x, step, v), plus(v, -step, gradient.apply(x))});                            // [Euler]
    }

    private static Trajectory path(double[] q, double[] p, int leaps, BiFunction<double[], double[], double[][]> move) {
        Require.sameLength("q", q.length, "p", p.length);
        double[][] positions = new double[Require.atLeast("leaps", leaps, 1, "") + 1][];
        double[][] momenta = new double[leaps + 1][];
        positions[0] = q.clone();
        momenta[0] = p.clone();
        for (int leap = 0; leap < leaps; leap++) {
            double[][] next = move.apply(positions[leap].clone(), momenta[leap].clone());
            positions[leap + 1] = next[0];
            momenta[leap + 1] = next[1];
        }
        return new Trajectory(positions, momenta);
    }

    /** H = E(q) + |p|²/2 at each point. */
    public double[] hamiltonian(ToDoubleFunction<double[]> energy) {
        Require.sameLength("positions", positions.length, "momenta", momenta.length);
        double[] h = new double[positions.length];
        for (int i = 0; i < h.length; i++) {
            h[i] = energy.applyAsDouble(positions[i].clone()) + dot(momenta[i], momenta[i]) / 2;
        }
        return h;
    }

    /**
     * The leapfrog's shadow energy at each point, to second order in the step: what it conserves far better than H. The
     * curvature along p is a difference of two gradients.
     */
    public double[] shadow(ToDoubleFunction<double[]> energy, UnaryOperator<double[]> gradient, double step) {
        double[] h = hamiltonian(energy);
        for (int i = 0; i < h.length; i++) {
            double[] slope = gradient.apply(positions[i].clone());
            double[] bend = plus(gradient.apply(plus(positions[i], NUDGE, momenta[i])), -1,
                    gradient.apply(plus(positions[i], -NUDGE, momenta[i])));
            double curvature = dot(momenta[i], bend) / (2 * NUDGE);
            h[i] += step * step * (curvature / 12 - dot(slope, slope) / 24);                                        // [shadow]
        }
        return h;
    }

    /** One coordinate of q along the path. */
    public double[] position(int coordinate) {
        return Arrays.stream(positions).mapToDouble(q -> q[Require.index("coordinate", coordinate, q.length)]).toArray();
    }

    /** One coordinate of p along the path. */
    public double[] momentum(int coordinate) {
        return Arrays.stream(momenta).mapToDouble(p -> p[Require.index("coordinate", coordinate, p.length)]).toArray();
    }

    private static double[] plus(double[] x, double factor, double[] y) {
        Require.sameLength("state", x.length, "gradient", y.length);
        double[] sum = x.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * y[i];
        }
        return sum;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
