package thermolab.sample;

import java.util.function.UnaryOperator;
import thermolab.num.Require;

/**
 * The leapfrog integrator for one particle of unit masses, in plain arrays, to look at what {@link Hmc} does.
 *
 * <pre>
 *   p ← p − (ε/2) ∇E(q);  q ← q + ε p;  p ← p − (ε/2) ∇E(q)                                       [leap]
 *   H̃ = H + ε² (pᵀ E″ p/12 − |∇E|²/24) + O(ε⁴)                                                    [shadow]
 *   in a bowl E = ω²q²/2, exactly conserved: p²/2 + ω² (1 − ε²ω²/4) q²/2                           [bowl]
 * </pre>
 *
 * <p>It nearly conserves H because it exactly follows another one, the shadow. From εω = 2 on the bowl's orbits run away.
 * Source: Leimkuhler and Reich, <i>Simulating Hamiltonian dynamics</i> (2004), sections 2.6 and 5.1.
 *
 * @param position q
 * @param momentum p
 */
public record Leapfrog(double[] position, double[] momentum) {

    public Leapfrog {
        Require.sameLength("position", position.length, "momentum", momentum.length);
        position = position.clone();
        momentum = momentum.clone();
    }

    /** The phase point after a number of leaps. A negative step goes back. */
    public Leapfrog after(int leaps, double step, UnaryOperator<double[]> gradient) {
        Require.atLeast("leaps", leaps, 0, "");
        if (Require.finite("step", step, "") == 0) {
            throw Require.broken("step", step, "must not be zero", "nothing would move");
        }
        double[] q = position.clone();
        double[] p = momentum.clone();
        double[] slope = slope(gradient, q);
        for (int leap = 0; leap < leaps; leap++) {
            for (int j = 0; j < q.length; j++) {
                p[j] -= step / 2 * slope[j];                                                                       // [leap]
                q[j] += step * p[j];
            }
            slope = slope(gradient, q);
            for (int j = 0; j < q.length; j++) {
                p[j] -= step / 2 * slope[j];
            }
        }
        return new Leapfrog(q, p);
    }

    private static double[] slope(UnaryOperator<double[]> gradient, double[] q) {
        double[] slope = gradient.apply(q.clone());
        Require.sameLength("gradient", slope.length, "position", q.length);
        return slope;
    }

    /** The same place with the momentum turned round: from there the integrator runs back where it came from. */
    public Leapfrog turned() {
        double[] back = momentum.clone();
        for (int j = 0; j < back.length; j++) {
            back[j] = -back[j];
        }
        return new Leapfrog(position, back);
    }

    /** |p|²/2. */
    public double kineticEnergy() {
        double sum = 0;
        for (double p : momentum) {
            sum += p * p / 2;
        }
        return sum;
    }

    /** [bowl]: the quantity that the integrator conserves in E = ω² |q|²/2. */
    public double bowlShadow(double frequency, double step) {
        Require.finite("frequency", frequency, "");
        Require.finite("step", step, "");
        double stiffness = frequency * frequency * (1 - step * step * frequency * frequency / 4);
        double sum = kineticEnergy();
        for (double q : position) {
            sum += stiffness * q * q / 2;
        }
        return Require.answer("shadow energy", sum);
    }

    /** [shadow] up to order ε² for one coordinate, from E, its slope and its curvature at q. */
    public double shadow(double energy, double slope, double curvature, double step) {
        Require.finite("energy", energy, "");
        double p = momentum[0];
        return Require.answer("shadow energy", energy + kineticEnergy() + step * step * (p * p * curvature / 12 - slope * slope / 24));
    }
}
