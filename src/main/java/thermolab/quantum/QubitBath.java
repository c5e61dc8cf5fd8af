package thermolab.quantum;

import thermolab.num.Require;

/**
 * A qubit with H = −½ ω σ_z (|0⟩ is the ground state) in a bath of photons at temperature T, with some dephasing: Lindblad's equation.
 *
 * <pre>
 *   ρ̇ = −i[H, ρ] + γ(n + 1) 𝒟[|0⟩⟨1|] + γ n 𝒟[|1⟩⟨0|] + ½ γ_φ 𝒟[σ_z],  𝒟[L] = LρL† − ½ (L†Lρ + ρL†L),  n = 1/(e^{ω/T} − 1)
 *   ż = −Γ₁ (z − z_eq),   Γ₁ = γ (2n + 1),   z_eq = tanh(ω/2T)                                                      [relaxation]
 *   u̇ = −(Γ₂ + iω) u,     u = x + iy,        Γ₂ = ½ Γ₁ + γ_φ                                                         [coherence]
 *   σ = −d/dt D(ρ‖ρ_eq) ≥ 0                                                                   Spohn (1978)          [Spohn]
 * </pre>
 *
 * <p>Exact at all times. k_B = ħ = 1: frequencies, rates and temperatures share a unit. Valid where γ is far below ω.
 * Source: Breuer and Petruccione, <i>The Theory of Open Quantum Systems</i>, section 3.4.
 *
 * @param frequency ω, zero or more
 * @param emission γ, rate of spontaneous decay, zero or more
 * @param temperature T of the bath, zero or more; with ω = 0 greater than zero
 * @param dephasing γ_φ, zero or more
 */
public record QubitBath(double frequency, double emission, double temperature, double dephasing) {

    private static final double LARGEST = 1e100;

    public QubitBath {
        Require.nonNegative("frequency", frequency, "");
        Require.nonNegative("emission", emission, "it is a rate");
        Require.nonNegative("temperature", temperature, "did you pass beta?");
        Require.nonNegative("dephasing", dephasing, "it is a rate");
        if (frequency == 0 && emission > 0) {
            throw Require.broken("frequency", frequency, "must be positive where there is emission", "photons of no energy have no number");
        }
        double photons = frequency == 0 ? 0 : 1 / Math.expm1(frequency / temperature);
        if (Math.max(frequency, Math.max(dephasing, emission * (2 * photons + 1))) > LARGEST) {
            throw Require.broken("largest rate", Math.max(frequency, Math.max(dephasing, emission * (2 * photons + 1))), "must be at most 1e100",
                    "choose another unit of time");
        }
    }

    /** Without dephasing beyond what relaxation brings. */
    public static QubitBath relaxing(double frequency, double emission, double temperature) {
        return new QubitBath(frequency, emission, temperature, 0);
    }

    /** Γ₁: how fast populations forget; T₁ is its inverse. */
    public double relaxationRate() {
        return emission == 0 ? 0 : emission / Math.tanh(frequency / (2 * temperature));                              // [relaxation]
    }

    /** Γ₂: how fast coherence dies; T₂ is its inverse, and at most twice T₁. */
    public double coherenceRate() {
        return relaxationRate() / 2 + dephasing;                                                                     // [coherence]
    }

    /** z_eq. */
    public double equilibriumZ() {
        return frequency == 0 ? 0 : Math.tanh(frequency / (2 * temperature));
    }

    /** The thermal state. */
    public DensityMatrix equilibrium() {
        return DensityMatrix.bloch(0, 0, equilibriumZ());
    }

    /** The state after a time, zero or more, in the laboratory's frame. */
    public DensityMatrix after(DensityMatrix state, double time) {
        double[] r = state.bloch();
        double shrink = shrink(coherenceRate(), time);
        double c = shrink == 0 ? 0 : shrink * Math.cos(angle(time));
        double s = shrink == 0 ? 0 : shrink * Math.sin(angle(time));
        double left = shrink(relaxationRate(), time);
        return DensityMatrix.bloch(c * r[0] + s * r[1], c * r[1] - s * r[0], equilibriumZ() + left * (r[2] - equilibriumZ()));
    }

    /** The same as Kraus operators. */
    public QuantumChannel channel(double time) {
        double left = shrink(relaxationRate(), time);
        return QuantumChannel.amplitudeDamping(1 - left, (1 - equilibriumZ()) / 2)
                .then(QuantumChannel.phaseFlip((1 - shrink(dephasing, time)) / 2))
                .then(QuantumChannel.unitary(Operators.rotation(new double[] {0, 0, 1}, -angle(time))));
    }

    private static double shrink(double rate, double time) {
        Require.nonNegative("time", time, "");
        return rate == 0 ? 1 : Math.exp(-rate * time);
    }

    private double angle(double time) {
        double angle = frequency * time;
        if (angle > 1e15) {
            throw Require.broken("frequency × time", angle, "must be at most 1e15", "beyond, doubles know nothing of a phase");
        }
        return angle;
    }

    /** ẋ, ẏ and ż at a point of the Bloch ball. */
    public double[] velocity(double x, double y, double z) {
        Require.finite("x, y, z", new double[] {x, y, z}, "");
        double rate = coherenceRate();
        return new double[] {-rate * x + frequency * y, -rate * y - frequency * x, -relaxationRate() * (z - equilibriumZ())};
    }

    /** Heat per unit of time from the bath into the qubit, Tr ρ̇H: dephasing alone brings none. */
    public double heatCurrent(DensityMatrix state) {
        return 0.5 * frequency * relaxationRate() * (state.bloch()[2] - equilibriumZ());
    }

    /** σ in nats per unit of time; infinite where a pure state is on its way inwards. Needs T > 0 where there is emission. */
    public double entropyProduction(DensityMatrix state) {
        if (emission > 0) {
            Require.positive("temperature", temperature, "a bath at zero is never in balance with anything else");
        }
        double[] r = state.bloch();
        double[] v = velocity(r[0], r[1], r[2]);
        double length = Math.min(1, Math.hypot(Math.hypot(r[0], r[1]), r[2]));
        double inwards = length == 0 ? 0 : -(r[0] * v[0] + r[1] * v[1] + r[2] * v[2]) / length;
        double fall = inwards == 0 ? 0 : inwards * artanh(length);
        double heat = v[2] == 0 ? 0 : v[2] * frequency / (2 * temperature);                                          // artanh(z_eq) ż
        return Double.isInfinite(fall) ? Double.POSITIVE_INFINITY : Math.max(0, fall + heat);                        // [Spohn]
    }

    private static double artanh(double x) {
        return 0.5 * (Math.log1p(x) - Math.log1p(-x));
    }
}
