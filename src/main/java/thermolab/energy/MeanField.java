package thermolab.energy;

import thermolab.num.Require;

/**
 * The mean-field Ising model: each spin feels the average of its z neighbours.
 *
 * <pre>
 *   m = tanh((zJm + h)/T)                                                    [m]
 *   f = −zJm²/2 − hm − T s(m),   s(m) = −Σ_± ((1 ± m)/2) ln((1 ± m)/2)       [f]
 * </pre>
 *
 * <p>T_c = zJ: 4 for the square lattice, where the truth is 2.27 and, in one dimension, 2 where the truth is none. f is never
 * below the exact free energy per spin (Bogoliubov). Of several solutions [m] gives the one of least f, m ≥ 0 without a
 * field. Source: Weiss, J. Phys. 6, 661 (1907); Yeomans, <i>Statistical mechanics of phase transitions</i>, ch. 4.
 *
 * @param neighbours z, at least 1
 * @param coupling J &gt; 0
 * @param field h, finite
 */
public record MeanField(int neighbours, double coupling, double field) {

    public MeanField {
        Require.atLeast("neighbours", neighbours, 1, "");
        Require.positive("coupling", coupling, "an antiferromagnet has two sublattices");
        Require.finite("field", field, "");
        Require.finite("neighbours times coupling", neighbours * coupling, "");
    }

    /** T_c = zJ, where the solution m = 0 gives way without a field. */
    public double criticalTemperature() {
        return neighbours * coupling;
    }

    /** m, to the last digits, between −1 and 1. */
    public double magnetisation(double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        double push = Math.abs(field);
        if (push == 0 && temperature >= criticalTemperature()) {
            return 0;
        }
        double low = 0;                       // tanh(…) is above m just right of zero and below it at one
        double high = 1;
        for (int i = 0; i < 200; i++) {
            double m = (low + high) / 2;
            if (m == low || m == high) {
                break;
            }
            if (Math.tanh((criticalTemperature() * m + push) / temperature) > m) {                                 // [m]
                low = m;
            } else {
                high = m;
            }
        }
        return field < 0 ? -high : high;
    }

    /** u = −zJm²/2 − hm per spin. */
    public double energy(double temperature) {
        double m = magnetisation(temperature);
        return -0.5 * criticalTemperature() * m * m - field * m;
    }

    /** f per spin at the solution. */
    public double freeEnergy(double temperature) {
        return freeEnergy(magnetisation(temperature), temperature);
    }

    /** f per spin of any trial magnetisation between −1 and 1; smallest at the solution. */
    public double freeEnergy(double m, double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        if (!(Math.abs(m) <= 1)) {
            throw Require.broken("m", m, "must lie between -1 and 1", "");
        }
        double entropy = -plogp((1 + m) / 2) - plogp((1 - m) / 2);
        return -0.5 * criticalTemperature() * m * m - field * m - temperature * entropy;                           // [f]
    }

    private static double plogp(double p) {
        return p == 0 ? 0 : p * Math.log(p);
    }
}
