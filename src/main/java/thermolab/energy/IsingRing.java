package thermolab.energy;

import thermolab.num.Require;

/**
 * The Ising model in one dimension, exactly: n spins on a ring with coupling J in a field h, by the transfer matrix.
 *
 * <pre>
 *   λ± = e^K cosh H ± √(e^{2K} sinh² H + e^{−2K}),   K = J/T, H = h/T                                    [lambda]
 *   Z = λ₊ⁿ + λ₋ⁿ                                                                                        [Z]
 *   ⟨s_0 s_r⟩ = (tʳ + t^{n−r}) / (1 + tⁿ),   t = tanh K, without a field                                 [pair]
 * </pre>
 *
 * <p>No phase transition at any T &gt; 0. Energies and heat capacities are exact derivatives of ln Z in 1/T. Source: Ising,
 * Z. Phys. 31, 253 (1925); Baxter, <i>Exactly solved models</i>, ch. 2.
 *
 * @param spins n, at least 2 (with 2, the pair is joined twice)
 * @param coupling J, finite
 * @param field h, finite
 */
public record IsingRing(int spins, double coupling, double field) {

    private static final Jet ONE = Jet.line(1, 0);
    private static final double COLDEST = 1e100;     // its square is a double
    private static final double SERIES = 1e-4;       // below it, three terms of a series are exact to 1e-12

    public IsingRing {
        Require.atLeast("spins", spins, 2, "a spin would be its own neighbour");
        Require.finite("coupling", coupling, "");
        Require.finite("field", field, "");
    }

    /** ln Z in nats. */
    public double logZ(double temperature) {
        return logZJet(coupling / checked(temperature), field / temperature, 0, 0)[0];
    }

    /** ln Z, energy and heat capacity, per spin. */
    public PerSpin at(double temperature) {
        double beta = 1 / checked(temperature);
        double[] jet = logZJet(coupling * beta, field * beta, coupling, field);
        return new PerSpin(jet[0] / spins, -jet[1] / spins, jet[2] * beta * beta / spins);
    }

    /** ⟨s⟩ = T ∂ln Z/∂h / n. */
    public double magnetisation(double temperature) {
        double beta = 1 / checked(temperature);
        return field == 0 ? 0 : logZJet(coupling * beta, field * beta, 0, 1)[1] / spins;
    }

    /** ⟨s_0 s_r⟩ without a field, for a distance r from 0 to n. */
    public double correlation(int distance, double temperature) {
        Require.atLeast("distance", distance, 0, "");
        if (field != 0 || distance > spins) {
            throw Require.broken(field != 0 ? "field" : "distance", field != 0 ? field : distance,
                    field != 0 ? "must be zero for this formula" : "must be at most " + spins, "");
        }
        double t = Math.tanh(coupling / checked(temperature));
        if (t < 0 && spins % 2 == 1) {
            return frustratedCorrelation(distance, decay(temperature));
        }
        return (Math.pow(t, distance) + Math.pow(t, spins - distance)) / (1 + Math.pow(t, spins));               // [pair]
    }

    /** ξ = −1/ln |tanh K|, in lattice spacings, of the endless chain without a field. */
    public double correlationLength(double temperature) {
        return 1 / decay(checked(temperature));
    }

    /** −ln |tanh K|, also where the tanh rounds to one. */
    private double decay(double temperature) {
        return 2 * Duality.dual(Math.abs(coupling) / temperature);
    }

    /** [pair] for t = −exp(−decay) and odd n, where all terms nearly cancel when it is cold. */
    private double frustratedCorrelation(int distance, double decay) {
        double size = decay == 0 ? (spins - 2.0 * distance) / spins
                : Math.exp(-distance * decay) * Math.expm1((2 * distance - spins) * decay) / Math.expm1(-spins * decay);
        return distance % 2 == 0 ? size : -size;
    }

    /**
     * ln Z and its first two derivatives along K + x dK, H + x dH, by Taylor arithmetic on [lambda], in which e^top, the size
     * of λ₊, is taken out of each exponential.
     */
    private double[] logZJet(double k, double h, double dk, double dh) {
        double side = Math.signum(h);
        boolean ordered = k + Math.abs(h) >= -k;
        Jet ground = Jet.line(k + Math.abs(h), dk + side * dh);
        Jet top = ordered ? ground : Jet.line(-k, -dk);
        Jet down = top.scaled(-1);
        Jet with = Jet.line(k + h, dk + dh).plus(down).exp();
        Jet against = Jet.line(k - h, dk - dh).plus(down).exp();
        Jet even = with.plus(against).scaled(0.5);
        Jet mixed = Jet.line(-k, -dk).plus(down).exp();
        Jet spread = h == 0 && dh == 0 ? mixed : hypotenuse(with.plus(against.scaled(-1)).scaled(0.5), mixed);
        Jet plus = even.plus(spread);
        Jet ratio = even.plus(spread.scaled(-1)).over(plus);
        Jet logEven = ground.plus(down).plus(Jet.line(-2 * Math.abs(h), -2 * side * dh).exp().plus(ONE).scaled(0.5).log());
        Jet small = logEven.plus(plus.log().scaled(-1)).plus(Jet.line(Math.log(2), 0));
        Jet log = top.plus(plus.log()).scaled(spins).plus(logOfOnePlusPower(ratio, small));                     // [Z]
        return new double[] {log.value(), log.first(), log.second()};
    }

    /** √(x² + y²), x ≠ 0 or y ≠ 0, where the square of the smaller may vanish. */
    private static Jet hypotenuse(Jet x, Jet y) {
        boolean first = Math.abs(x.value()) >= Math.abs(y.value());
        Jet larger = first ? x : y;
        Jet share = (first ? y : x).over(larger);
        return larger.scaled(Math.signum(larger.value())).times(share.times(share).plus(ONE).sqrt());
    }

    /** ln(1 + rⁿ). A frustrated ring has odd n and r = −(1 − δ) with a tiny δ, of which {@code logGap} is the logarithm. */
    private Jet logOfOnePlusPower(Jet ratio, Jet logGap) {
        if (ratio.value() >= 0 || spins % 2 == 0 || spins * Math.exp(logGap.value()) > SERIES) {
            return ratio.power(spins).plus(ONE).log();
        }
        Jet gap = logGap.exp();      // 1 − (1 − δ)ⁿ = nδ (1 − (n − 1)δ/2 + (n − 1)(n − 2)δ²/6 − …)
        Jet rest = ONE.plus(gap.scaled(-(spins - 1) / 2.0)).plus(gap.times(gap).scaled((spins - 1) * (spins - 2.0) / 6));
        return logGap.plus(Jet.line(Math.log(spins), 0)).plus(rest.log());
    }

    private double checked(double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        double strongest = Math.max(1, Math.max(Math.abs(coupling), Math.abs(field)));
        if (strongest >= COLDEST) {
            throw Require.broken("coupling or field", strongest, "must be below " + COLDEST, "choose it as the unit of energy");
        }
        if (!(spins * (strongest / temperature) < COLDEST)) {
            throw Require.broken("temperature", temperature, "must be above spins times coupling or field over " + COLDEST,
                    "below it the ground state is all there is");
        }
        return temperature;
    }
}
