package thermolab.sample;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Controlled;
import thermolab.energy.Energy;
import thermolab.num.Require;

/**
 * Chains that are driven: somebody moves a parameter λ of the energy along a protocol λ₀ → λ₁ → … → λ_K, and between two moves the
 * chains exchange heat with a bath at temperature T.
 *
 * <pre>
 *   work on a chain    W = Σ_k E(x_k; λ_{k+1}) − E(x_k; λ_k)          the parameter moves, the state stays      [work]
 *   heat into a chain  Q = Σ_k E(x_{k+1}; λ_{k+1}) − E(x_k; λ_{k+1})    the state moves, the parameter stays      [heat]
 *   W + Q = E(x_K; λ_K) − E(x_0; λ_0)                                 the first law, for each chain
 * </pre>
 *
 * <p>Where the chains start in equilibrium at λ₀ and the sampler leaves each Boltzmann distribution as it is, ⟨exp(−W/T)⟩ =
 * Z(λ_K)/Z(λ₀) for any speed. The way back, {@link #reversed()}, has the same steps in the opposite order, as Crooks' theorem asks.
 * Source: Crooks, J. Stat. Phys. 90, 1481 (1998).
 *
 * <pre>{@code
 * Drive drive = DrivenRun.of(new Mala(0.1), trap).at(1).protocol(0, 0.1, 0.2).from(start, 7).go();
 * drive.workOn();        // one number for each chain
 * }</pre>
 *
 * @param <E> what the sampler needs
 * @param <S> how it stores the chains
 */
public final class DrivenRun<E extends Energy, S extends State> {

    private final Sampler<E, S> sampler;
    private final Controlled<? extends E> energy;
    private double temperature = 1;
    private double[] controls;
    private int stepsEach = 1;
    private INDArray start;
    private long seed;

    private DrivenRun(Sampler<E, S> sampler, Controlled<? extends E> energy) {
        this.sampler = sampler;
        this.energy = energy;
    }

    /** A run at temperature one; it needs a protocol and a start next. */
    public static <E extends Energy, S extends State> DrivenRun<E, S> of(Sampler<E, S> sampler, Controlled<? extends E> energy) {
        return new DrivenRun<>(sampler, energy);
    }

    /** The temperature of the bath, T &gt; 0. */
    public DrivenRun<E, S> at(double bathTemperature) {
        temperature = Require.positive("temperature", bathTemperature, "did you pass beta?");
        return this;
    }

    /** λ₀, λ₁, … λ_K: two values at least; equal neighbours are a wait. */
    public DrivenRun<E, S> protocol(double... values) {
        Require.atLeast("number of controls", values.length, 2, "a protocol has a beginning and an end");
        controls = Require.finite("controls", values, "").clone();
        return this;
    }

    /** How many sampler steps follow each move of λ, at least 1; 1 unless told otherwise. */
    public DrivenRun<E, S> stepsEach(int steps) {
        stepsEach = Require.atLeast("stepsEach", steps, 1, "");
        return this;
    }

    /**
     * Starts one chain at each row.
     *
     * @param positions [chains, dimension], drawn by the caller from equilibrium at λ₀ where a fluctuation theorem is to hold
     */
    public DrivenRun<E, S> from(INDArray positions, long seedOfChains) {
        Starts.check(positions);
        start = positions.dup();
        seed = seedOfChains;
        return this;
    }

    /** The same with the protocol read backwards; it needs a start of its own, from equilibrium at λ_K. */
    public DrivenRun<E, S> reversed() {
        requireProtocol();
        DrivenRun<E, S> back = new DrivenRun<>(sampler, energy);
        back.temperature = temperature;
        back.stepsEach = stepsEach;
        back.controls = new double[controls.length];
        for (int k = 0; k < controls.length; k++) {
            back.controls[k] = controls[controls.length - 1 - k];
        }
        return back;
    }

    /** Drives the chains from λ₀ to λ_K; each sampler step is shown to the observers. */
    public Drive go(RunObserver... observers) {
        requireProtocol();
        if (start == null) {
            throw new IllegalStateException("the driven run has no start; call from(positions, seed)");
        }
        Randomness randomness = Randomness.of(seed, (int) start.size(0));
        E now = energy.at(controls[0]);
        S state = sampler.start(now, start);
        double[] before = state.energies();
        double[] work = new double[state.chains()];
        double[] heat = new double[state.chains()];
        double[] temperatures = new double[state.chains()];
        Arrays.fill(temperatures, temperature);
        long number = 0;
        for (int k = 1; k < controls.length; k++) {
            now = energy.at(controls[k]);
            S moved = sampler.start(now, state.positions());
            add(moved.energies(), state.energies(), work);                                               // [work]
            state = moved;
            for (int i = 0; i < stepsEach; i++) {
                Step<S> step = sampler.step(now, temperatures, state, randomness);
                add(step.state().energies(), state.energies(), heat);                                    // [heat]
                state = step.state();
                number++;
                for (RunObserver observer : observers) {
                    observer.observe(number, temperatures, step);
                }
            }
        }
        return new Drive(temperature, work, heat, before, state.energies());
    }

    private static void add(double[] after, double[] before, double[] sum) {
        for (int c = 0; c < sum.length; c++) {
            sum[c] += after[c] - before[c];
        }
    }

    private void requireProtocol() {
        if (controls == null) {
            throw new IllegalStateException("the driven run has no protocol; call protocol(…) with the values of the control parameter");
        }
    }
}
