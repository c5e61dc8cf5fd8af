package chapter03;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.heat.Canonical;
import thermolab.heat.Thermo;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongCanonicalEnsemble {

    private WrongCanonicalEnsemble() {
    }

    /** Gives each level one microstate. */
    @Misses("once for each of its microstates")
    public static class IgnoresDegeneracy implements CanonicalEnsemble {
        @Override
        public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
            return new MyCanonicalEnsemble().canonical(energies,
                    Arrays.stream(energies).map(each -> 1).toArray(), temperature);
        }
    }

    /** Divides the variance by T instead of T². */
    @Misses("the right power of T")
    public static class VarianceOverT implements CanonicalEnsemble {
        @Override
        public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
            Thermo right = new MyCanonicalEnsemble().canonical(energies, degeneracies, temperature);
            return new Thermo(right.logZ(), right.freeEnergy(), right.energy(), right.entropy(),
                    right.heatCapacity() * temperature);
        }
    }

    /** Says F = +T ln Z. */
    @Misses("minus sign")
    public static class FlippedFreeEnergy implements CanonicalEnsemble {
        @Override
        public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
            Thermo right = new MyCanonicalEnsemble().canonical(energies, degeneracies, temperature);
            return new Thermo(right.logZ(), -right.freeEnergy(), right.energy(), right.entropy(), right.heatCapacity());
        }
    }

    /** Exponentiates energies as they come: zero over zero for a lifted spectrum. */
    @Misses("subtract the lowest")
    public static class PlainSums implements CanonicalEnsemble {
        @Override
        public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
            double z = 0;
            double first = 0;
            double second = 0;
            for (int j = 0; j < energies.length; j++) {
                double weight = degeneracies[j] * Math.exp(-energies[j] / temperature);
                z += weight;
                first += weight * energies[j];
                second += weight * energies[j] * energies[j];
            }
            double energy = first / z;
            double freeEnergy = -temperature * Math.log(z);
            return new Thermo(Math.log(z), freeEnergy, energy, (energy - freeEnergy) / temperature,
                    (second / z - energy * energy) / (temperature * temperature));
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static class Borrowed implements CanonicalEnsemble {
        @Override
        public Thermo canonical(double[] energies, double[] degeneracies, double temperature) {
            return Canonical.ofLevels(energies, degeneracies, temperature);
        }
    }
}
