package thermolab.learn;

import java.util.Arrays;
import thermolab.num.Require;

/**
 * A minimum as a well: depth, and one curvature per direction. A wide well can beat a deeper one at T > 0.
 *
 * <p>F = E + (T/2) Σᵢ ln(hᵢ/(2πT)), the free energy of the classical harmonic well (k_B = 1). The more directions, the
 * lower the temperature at which width wins. What "wide" means depends on the coordinates: rescaling two layers of a
 * ReLU network changes every hᵢ and leaves the network's function as it is (Dinh et al., ICML 2017). The harmonic form
 * holds where √(T/h) is small against the distance to the next well.
 *
 * @param energy E at the bottom
 * @param curvatures hᵢ > 0, at least one
 */
public record HarmonicWell(double energy, double... curvatures) {

    public HarmonicWell {
        Require.finite("energy", energy, "");
        Require.atLeast("number of curvatures", curvatures.length, 1, "");
        for (int i = 0; i < curvatures.length; i++) {
            Require.positive("curvatures[" + i + "]", curvatures[i], "a flat direction has no harmonic free energy");
        }
        curvatures = curvatures.clone();
    }

    /** A well with the same curvature in each of {@code dimensions} directions. */
    public static HarmonicWell isotropic(double energy, double curvature, int dimensions) {
        Require.atLeast("dimensions", dimensions, 1, "");
        double[] curvatures = new double[dimensions];
        Arrays.fill(curvatures, curvature);
        return new HarmonicWell(energy, curvatures);
    }

    /** F = E + (T/2) Σ ln(hᵢ/(2πT)). */
    public double freeEnergy(double temperature) {
        Require.positive("temperature", temperature, "");
        return energy + temperature / 2 * (logCurvatures() - curvatures.length * Math.log(2 * Math.PI * temperature));
    }

    /** p(this)/p(other) = exp(−(F − F_other)/T), both in the same number of dimensions. */
    public double odds(HarmonicWell other, double temperature) {
        requireSameSpace(other);
        Require.positive("temperature", temperature, "");
        return Math.exp((other.energy - energy) / temperature + (other.logCurvatures() - logCurvatures()) / 2);
    }

    /**
     * T* = 2(E_other − E)/Σ ln(hᵢ/h_other,i): the temperature at which both wells have the same free energy; above it
     * the wider one wins. NaN when the deeper well is also the wider or both have the same width: then they never
     * cross.
     */
    public double crossing(HarmonicWell other) {
        requireSameSpace(other);
        double crossing = 2 * (other.energy - energy) / (logCurvatures() - other.logCurvatures());
        return crossing > 0 && Double.isFinite(crossing) ? crossing : Double.NaN;
    }

    @Override
    public double[] curvatures() {
        return curvatures.clone();
    }

    private double logCurvatures() {
        double sum = 0;
        for (double curvature : curvatures) {
            sum += Math.log(curvature);
        }
        return sum;
    }

    private void requireSameSpace(HarmonicWell other) {
        Require.sameLength("curvatures", curvatures.length, "curvatures of the other well", other.curvatures.length);
    }
}
