package thermolab.quantum;

import java.util.Arrays;
import thermolab.num.LogSumExp;
import thermolab.num.Require;
import thermolab.num.SymmetricModes;

/**
 * A chain of up to 10 spins with neighbours that would agree and a field across that won't let them: exactly.
 *
 * <pre>
 *   H = −Σ J_i σ^z_i σ^z_{i+1} − Σ h_i σ^x_i,   on a ring the last bond joins the last spin to the first            [energy]
 *   parity P = Π σ^x commutes with H, so that H falls apart into two blocks of 2^{N−1} rows                           [parity]
 *   Z = Σ e^{−E/T},   F = −T ln Z,   ⟨σ^x⟩ = −∂F/∂h/N,   ⟨m²⟩ of m = Σ σ^z/N                                           [thermal]
 * </pre>
 *
 * <p>No matrix of 2^N rows is ever built: a block's basis is (|s⟩ ± |s̄⟩)/√2 for spins s whose first one is up and s̄ all flipped.
 * That holds for any bonds and fields. ⟨σ^z⟩ is zero by the same symmetry. Cost for 10 spins: two spectra of 512 rows, some 50 ms;
 * with vectors, some 200 ms. A uniform chain is free fermions (Pfeuty 1970), where N may be anything.
 */
public final class TransverseIsing {

    private static final int MOST_SPINS = 10;

    private final double[] bonds;
    private final double[] fields;
    private final boolean ring;

    private TransverseIsing(double[] bonds, double[] fields, boolean ring) {
        this.bonds = bonds;
        this.fields = fields;
        this.ring = ring;
    }

    /** Spins in a row with open ends: N − 1 equal bonds. */
    public static TransverseIsing chain(int spins, double coupling, double field) {
        return of(filled(size(spins) - 1, coupling), filled(spins, field));
    }

    /** Spins on a ring: N equal bonds, N at least 3. */
    public static TransverseIsing ring(int spins, double coupling, double field) {
        Require.atLeast("spins on a ring", size(spins), 3, "two would share two bonds");
        return of(filled(spins, coupling), filled(spins, field));
    }

    /**
     * Any bonds and fields.
     *
     * @param bonds J_i between spin i and the next: N − 1 for a row with open ends, N for a ring
     * @param fields h_i, N from 1 to 10
     */
    public static TransverseIsing of(double[] bonds, double[] fields) {
        size(fields.length);
        if (bonds.length != fields.length - 1 && (bonds.length != fields.length || fields.length < 3)) {
            throw Require.broken("number of bonds", bonds.length, "must be " + (fields.length - 1) + " for open ends, or " + fields.length
                    + " for a ring of at least 3 spins", "");
        }
        moderate("bonds", bonds);
        moderate("fields", fields);
        return new TransverseIsing(bonds.clone(), fields.clone(), bonds.length == fields.length);
    }

    private static int size(int spins) {
        Require.atLeast("spins", spins, 1, "");
        if (spins > MOST_SPINS) {
            throw Require.broken("spins", spins, "must be at most " + MOST_SPINS, "there are 2^N states; larger boards by energy.Ising and a quantum Monte Carlo");
        }
        return spins;
    }

    private static void moderate(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= 1e100)) {
                throw Require.broken(name + "[" + i + "]", values[i], "must be a number of at most 1e100", "choose a larger unit");
            }
        }
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }

    /** N. */
    public int spins() {
        return fields.length;
    }

    /** −Σ J s s' of spins given as bits, 1 for down; the first spin is the highest bit. */
    double bondEnergy(int state) {
        double sum = 0;
        for (int i = 0; i < bonds.length; i++) {
            sum -= spin(state, i) == spin(state, (i + 1) % fields.length) ? bonds[i] : -bonds[i];
        }
        return sum;
    }

    private int spin(int state, int i) {
        return state >> (fields.length - 1 - i) & 1;
    }

    double[] fieldsOfSpins() {
        return fields;
    }

    /** One block of H by rows; parity is +1 or −1. */
    private double[] block(int parity) {
        int n = fields.length;
        int half = 1 << (n - 1);
        double[] block = new double[half * half];
        for (int s = 0; s < half; s++) {
            block[s * half + s] += bondEnergy(s);
            for (int i = 1; i < n; i++) {
                block[s * half + (s ^ 1 << (n - 1 - i))] -= fields[i];
            }
            block[s * half + (half - 1 - s)] -= parity * fields[0];   // the first spin flipped is all the others flipped, up to P   [parity]
        }
        return block;
    }

    /** All 2^N energies, rising. */
    public double[] spectrum() {
        double[] even = SymmetricModes.values(block(1));
        double[] all = Arrays.copyOf(even, 2 * even.length);
        System.arraycopy(SymmetricModes.values(block(-1)), 0, all, even.length, even.length);
        Arrays.sort(all);
        return all;
    }

    /** The lowest energy. */
    public double groundEnergy() {
        return spectrum()[0];
    }

    /** ln Z at a temperature. */
    public double logPartition(double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        return LogSumExp.of(Arrays.stream(spectrum()).map(e -> -e / temperature).toArray());
    }

    /** Z = Tr e^{−H/T}; beyond what a double holds it is infinite: see {@link #logPartition}. */
    public double partition(double temperature) {
        return Math.exp(logPartition(temperature));
    }

    /** F = −T ln Z. */
    public double freeEnergy(double temperature) {
        return -temperature * logPartition(temperature);
    }

    /** Energy, entropy and magnetisation in equilibrium. */
    public QuantumMagnet at(double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        return QuantumMagnet.of(new SymmetricModes[] {SymmetricModes.of(block(1)), SymmetricModes.of(block(-1))}, fields.length, temperature);
    }

    /**
     * The lowest state's amplitudes of all 2^N rows of spins up (0) and down (1), the first spin the highest bit. All of one sign
     * where no field is negative. Of two lowest states that agree in energy, the even one.
     */
    public double[] groundAmplitudes() {
        SymmetricModes even = SymmetricModes.of(block(1));
        SymmetricModes odd = SymmetricModes.of(block(-1));
        double rounding = 1e-12 * Math.max(Math.abs(even.values()[0]), Math.abs(odd.values()[0]));
        int parity = even.values()[0] <= odd.values()[0] + rounding ? 1 : -1;
        double[] in = (parity > 0 ? even : odd).vector(0);
        double sign = Math.signum(Arrays.stream(in).sum());
        double[] all = new double[2 * in.length];
        for (int s = 0; s < in.length; s++) {
            all[s] = (sign < 0 ? -1 : 1) * in[s] * Math.sqrt(0.5);
            all[all.length - 1 - s] = parity * all[s];
        }
        return all;
    }

    /** Whether the last spin is bound to the first. */
    public boolean isRing() {
        return ring;
    }
}
