package thermolab.quantum;

import java.util.Arrays;
import thermolab.num.LogSumExp;
import thermolab.num.SymmetricModes;

/**
 * A chain of spins in equilibrium, see {@link TransverseIsing#at}.
 *
 * @param temperature T
 * @param logPartition ln Z
 * @param energy ⟨H⟩
 * @param entropy S in nats
 * @param alongField ⟨σ^x⟩, mean over the spins
 * @param modulus ⟨|Σσ^z/N|⟩: ⟨Σσ^z⟩ itself is zero by symmetry
 * @param squaredMagnetisation ⟨(Σσ^z/N)²⟩: 1/N where spins know nothing of each other, 1 where all agree
 */
public record QuantumMagnet(double temperature, double logPartition, double energy, double entropy, double alongField,
        double modulus, double squaredMagnetisation) {

    /** F = −T ln Z. */
    public double freeEnergy() {
        return -temperature * logPartition;
    }

    static QuantumMagnet of(SymmetricModes[] blocks, int spins, double temperature) {
        int half = 1 << (spins - 1);
        double[] energies = new double[2 * half];
        System.arraycopy(blocks[0].values(), 0, energies, 0, half);
        System.arraycopy(blocks[1].values(), 0, energies, half, half);
        double ground = Arrays.stream(energies).min().getAsDouble();
        double[] exponents = Arrays.stream(energies).map(e -> -(e - ground) / temperature).toArray();
        double[] p = LogSumExp.softmax(exponents);
        double energy = 0;
        double across = 0;
        double squared = 0;
        double modulus = 0;
        for (int k = 0; k < p.length; k++) {
            energy += p[k] * (energies[k] - ground);
            if (p[k] > 1e-30) {
                double[] v = blocks[k / half].vector(k % half);
                int parity = k < half ? 1 : -1;
                for (int s = 0; s < half; s++) {
                    double m = 1 - 2.0 * Integer.bitCount(s) / spins;
                    squared += p[k] * m * m * v[s] * v[s];
                    modulus += p[k] * Math.abs(m) * v[s] * v[s];
                    across += p[k] * parity * v[s] * v[half - 1 - s] / spins;
                    for (int i = 0; i < spins - 1; i++) {
                        across += p[k] * v[s] * v[s ^ 1 << i] / spins;
                    }
                }
            }
        }
        double logZ = LogSumExp.of(exponents);
        return new QuantumMagnet(temperature, logZ - ground / temperature, energy + ground, logZ + energy / temperature, across, modulus, squared);
    }
}
