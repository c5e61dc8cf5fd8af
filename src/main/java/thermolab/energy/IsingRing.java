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
 * <p>No phase transition at any T &gt; 0. Energies and heat capacities are second-order differences of ln Z in 1/T when there
 * is a field, and closed forms without one. Source: Ising, Z. Phys. 31, 253 (1925); Baxter, <i>Exactly solved models</i>, ch. 2.
 *
 * @param spins n, at least 2 (with 2, the pair is joined twice)
 * @param coupling J, finite
 * @param field h, finite
 */
public record IsingRing(int spins, double coupling, double field) {

    public IsingRing {
        Require.atLeast("spins", spins, 2, "a spin would be its own neighbour");
        Require.finite("coupling", coupling, "");
        Require.finite("field", field, "");
    }

    /** ln Z in nats. */
    public double logZ(double temperature) {
        return logZ(coupling / checked(temperature), field / temperature);
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
        return logZJet(coupling * beta, field * beta, 0, 1)[1] / spins;
    }

    /** ⟨s_0 s_r⟩ without a field, for a distance r from 0 to n. */
    public double correlation(int distance, double temperature) {
        Require.atLeast("distance", distance, 0, "");
        if (field != 0 || distance > spins) {
            throw Require.broken(field != 0 ? "field" : "distance", field != 0 ? field : distance,
                    field != 0 ? "must be zero for this formula" : "must be at most " + spins, "");
        }
        double t = Math.tanh(coupling / checked(temperature));
        return (Math.pow(t, distance) + Math.pow(t, spins - distance)) / (1 + Math.pow(t, spins));               // [pair]
    }

    /** ξ = −1/ln |tanh K|, in lattice spacings, of the endless chain without a field. */
    public double correlationLength(double temperature) {
        return -1 / Math.log(Math.tanh(Math.abs(coupling) / checked(temperature)));
    }

    private double logZ(double k, double h) {
        double top = Math.abs(k) + Math.abs(h);
        double even = Math.exp(k - top) * Math.cosh(h);
        double spread = Math.sqrt(Math.exp(2 * (k - top)) * Math.sinh(h) * Math.sinh(h) + Math.exp(-2 * (k + top)));
        double ratio = (even - spread) / (even + spread);
        return spins * (top + Math.log(even + spread)) + Math.log1p(Math.pow(ratio, spins));              // [lambda] [Z]
    }

    /** ln Z and its first two derivatives along K + x dK, H + x dH, by Taylor arithmetic on [lambda]. */
    private double[] logZJet(double k, double h, double dk, double dh) {
        Jet grow = Jet.line(k, dk).exp();
        Jet up = Jet.line(h, dh).exp();
        Jet down = Jet.line(-h, -dh).exp();
        Jet even = grow.times(up.plus(down)).scaled(0.5);
        Jet odd = grow.times(up.plus(down.scaled(-1))).scaled(0.5);
        Jet spread = odd.times(odd).plus(Jet.line(-2 * k, -2 * dk).exp()).sqrt();
        Jet plus = even.plus(spread);
        Jet ratio = even.plus(spread.scaled(-1)).over(plus);
        Jet log = plus.log().scaled(spins).plus(ratio.power(spins).plus(Jet.line(1, 0)).log());
        return new double[] {logZ(k, h), log.first(), log.second()};
    }

    private static double checked(double temperature) {
        return Require.positive("temperature", temperature, "did you pass beta?");
    }
}
