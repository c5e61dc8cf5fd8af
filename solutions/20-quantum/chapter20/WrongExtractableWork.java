package chapter20;

import java.util.Arrays;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.quantum.Ergotropy;

/** Answers that the tests must tell from a right one. */
public final class WrongExtractableWork {

    private WrongExtractableWork() {
    }

    /** All energy above the ground state. */
    @Misses("has energy and no work")
    public static final class AllOfTheEnergy implements ExtractableWork {
        @Override
        public double ergotropy(double[] energies, double[] probabilities) {
            double least = Arrays.stream(energies).min().orElse(0);
            double sum = 0;
            for (int k = 0; k < energies.length; k++) {
                sum += (energies[k] - least) * probabilities[k];
            }
            return sum;
        }
    }

    /** Believes that levels come in rising order. */
    @Misses("Any order of levels")
    public static final class RisingOnly implements ExtractableWork {
        @Override
        public double ergotropy(double[] energies, double[] probabilities) {
            double[] p = probabilities.clone();
            Arrays.sort(p);
            double work = 0;
            for (int k = 0; k < p.length; k++) {
                work += energies[k] * (probabilities[k] - p[p.length - 1 - k]);
            }
            return Math.max(0, work);
        }
    }

    /** Sorts what it was given. */
    @Misses("stay as they are")
    public static final class InPlace extends MyExtractableWork {
        @Override
        public double ergotropy(double[] energies, double[] probabilities) {
            double work = super.ergotropy(energies, probabilities);
            Arrays.sort(energies);
            return work;
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements ExtractableWork {
        @Override
        public double ergotropy(double[] energies, double[] probabilities) {
            return Ergotropy.of(energies, probabilities);
        }
    }
}
