package thermolab.sample;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.num.Require;
import thermolab.num.Rows;
import thermolab.num.Tensors;

/**
 * Hamiltonian (hybrid) Monte Carlo: give each chain a random momentum, let it roll for a while, accept where it arrives.
 *
 * <pre>
 *   H(q, p) = E(q) + Σ_j p_j²/(2 m_j),   p_j ~ N(0, m_j T)                                      [H]
 *   L times:  p ← p − (ε/2) ∇E(q);  q ← q + ε p/m;  p ← p − (ε/2) ∇E(q)                         [leapfrog]
 *   accepted with probability min(1, exp(−ΔH/T))                                                [accept]
 * </pre>
 *
 * <p>The leapfrog keeps phase-space volume and can be run backwards, so only its energy error, of order ε², is left to
 * reject. εL near a quarter of the slowest period is good; a whole half-period brings a Gaussian to its mirror image and
 * explores nothing, which {@code jitter} prevents: at each step ε is drawn between (1 − jitter) ε and (1 + jitter) ε. A
 * trajectory that runs off to infinity is refused. Not for threads that share one object: it owns its working memory.
 *
 * <p>Cost: L + 1 gradients a step, for all chains together. Source: Duane et al., Phys. Lett. B 195, 216 (1987); Neal,
 * <i>MCMC using Hamiltonian dynamics</i>, in Handbook of Markov Chain Monte Carlo (2011), section 5.
 */
public final class Hmc implements Sampler<Gradient, Chains>, Stepped<Hmc> {

    private final double step;
    private final int leaps;
    private final double jitter;
    private final double[] mass;    // of each coordinate, or empty for ones
    private INDArray q;             // working memory [chains, dimension], never handed out: positions, momenta, gradient
    private INDArray p;
    private INDArray g;

    private Hmc(double step, int leaps, double jitter, double[] mass) {
        this.step = Proposals.checkedStep(step);
        this.leaps = Require.atLeast("leaps", leaps, 1, "");
        this.jitter = jitter;
        this.mass = mass;
    }

    /**
     * Unit masses, no jitter.
     *
     * @param step ε &gt; 0, in units of √(m x²/E)
     * @param leaps L, at least 1
     */
    public Hmc(double step, int leaps) {
        this(step, leaps, 0, new double[0]);
    }

    /** ε = 0.1, L = 5, a jitter of a tenth. */
    public Hmc() {
        this(0.1, 5, 0.1, new double[0]);
    }

    /** The same with a share, from 0 up to but not including 1, by which ε is varied. */
    public Hmc withJitter(double share) {
        if (!(share >= 0 && share < 1)) {
            throw Require.broken("jitter", share, "must be from 0 up to, not including, 1", "");
        }
        return new Hmc(step, leaps, share, mass);
    }

    /** The same with a mass for each coordinate; best is the inverse of the coordinate's variance. */
    public Hmc withMass(double... masses) {
        for (int j = 0; j < masses.length; j++) {
            Require.positive("mass[" + j + "]", masses[j], "");
        }
        return new Hmc(step, leaps, jitter, masses.clone());
    }

    @Override
    public Hmc withStep(double size) {
        return new Hmc(size, leaps, jitter, mass);
    }

    @Override
    public double step() {
        return step;
    }

    /** L. */
    public int leaps() {
        return leaps;
    }

    @Override
    public double bestAcceptance() {
        return 0.651;
    }

    @Override
    public Chains start(Gradient energy, INDArray positions) {
        if (mass.length > 0) {
            Require.sameLength("mass", mass.length, "coordinates", positions.columns());
        }
        Checked.gradient(energy, positions);
        return Chains.at(energy, positions);
    }

    @Override
    public Step<Chains> step(Gradient energy, double[] temperatures, Chains state, Randomness randomness) {
        double epsilon = jitter == 0 ? step : step * (1 + jitter * (2 * randomness.shared().nextDouble() - 1));
        makeRoom(state);
        double[] momenta = momenta(temperatures, state.dimension(), randomness);
        double[] before = kinetic(momenta, state.chains());
        Tensors.fill(state.values(), q);
        Tensors.fill(momenta, p);
        double[] energies = roll(energy, state, epsilon);
        double[] after = kinetic(Tensors.toArray(p), state.chains());
        double[] error = new double[energies.length];
        double[] acceptance = new double[energies.length];
        for (int c = 0; c < error.length; c++) {
            error[c] = energies[c] - state.energy(c) + after[c] - before[c];                                       // [H]
            acceptance[c] = error[c] <= 0 ? 1 : error[c] > 0 ? Metropolis.acceptance(error[c], temperatures[c]) : 0; // [accept]
        }
        Chains next = Proposals.choose(state, Tensors.toArray(q), energies, Proposals.accepted(acceptance, randomness));
        return new Step<>(next, Diagnostics.of(Diagnostics.ACCEPTANCE, acceptance).and(Diagnostics.ENERGY_ERROR, error));
    }

    /**
     * L leapfrog steps in place; neighbouring half kicks are joined. The energies at the end. A trajectory is lost by its
     * own fault only: at the start the gradient must be a number.
     */
    private double[] roll(Gradient energy, Chains start, double epsilon) {
        INDArray inverseMass = mass.length == 0 ? null
                : Tensors.of(Arrays.stream(mass).map(m -> 1 / m).toArray(), 1, mass.length).castTo(q.dataType());
        energy.addGradient(q, -epsilon / 2, p, g);                                                          // [leapfrog]
        for (int leap = 1; leap < leaps; leap++) {
            drift(q, p, epsilon, inverseMass);
            energy.addGradient(q, -epsilon, p, g);
        }
        drift(q, p, epsilon, inverseMass);
        double[] energies = energy.energyAndGradient(q, g);
        Tensors.addScaled(-epsilon / 2, g, p);
        for (double value : energies) {
            if (Double.isNaN(value)) {
                Checked.refuseNaN("gradient of energy " + energy.name(), energy.gradient(start.shared()));
                return Proposals.lost(energy, Tensors.toArray(q), energies, q.columns());
            }
        }
        return energies;
    }

    private static void drift(INDArray q, INDArray p, double epsilon, INDArray inverseMass) {
        if (inverseMass == null) {
            Tensors.addScaled(epsilon, p, q);
        } else {
            Tensors.addScaled(epsilon, p.mulRowVector(inverseMass), q);
        }
    }

    /** Gaussians of variance m_j T. */
    private double[] momenta(double[] temperatures, int dimension, Randomness randomness) {
        double[] momenta = randomness.gaussians(dimension);
        for (int c = 0; c < temperatures.length; c++) {
            double width = Math.sqrt(temperatures[c]);
            for (int i = c * dimension; width != 1 && i < (c + 1) * dimension; i++) {
                momenta[i] *= width;
            }
            for (int j = 0; j < mass.length; j++) {
                momenta[c * dimension + j] *= Math.sqrt(mass[j]);
            }
        }
        return momenta;
    }

    /** Σ_j p_j²/(2 m_j) of each chain. */
    private double[] kinetic(double[] momenta, int chains) {
        int dimension = momenta.length / chains;
        double[] velocities = momenta;
        if (mass.length > 0) {
            velocities = momenta.clone();
            for (int i = 0; i < velocities.length; i++) {
                velocities[i] /= mass[i % dimension];
            }
        }
        double[] energies = Rows.dots(momenta, velocities, dimension);
        for (int c = 0; c < chains; c++) {
            energies[c] /= 2;
        }
        return energies;
    }

    private void makeRoom(Chains state) {
        if (q == null || q.rows() != state.chains() || q.columns() != state.dimension() || q.dataType() != state.type()) {
            q = Tensors.zerosLike(state.shared());
            p = Tensors.zerosLike(state.shared());
            g = Tensors.zerosLike(state.shared());
        }
    }

    @Override
    public Gradient example() {
        return new DoubleWell();
    }
}
