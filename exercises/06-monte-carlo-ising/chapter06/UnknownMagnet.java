package chapter06;

import java.util.List;
import thermolab.num.Estimate;

/**
 * A magnet of ±1 spins on a square lattice with the edges joined, whose couplings are not told: they are positive, but those along
 * rows may differ from those along columns. Somebody measured its magnetisation in two sizes at several temperatures. At which
 * temperature would an infinite one begin to order?
 */
public interface UnknownMagnet {

    /**
     * Readings at one size and temperature.
     *
     * @param side L; the data hold two sides, each at the same temperatures
     * @param temperature T, in a unit that is the same throughout, k_B = 1
     * @param magnetisation m = Σ s_i/L² of one state after the other: 24 independent chains, one chain's readings after
     * the other's, and as many of each
     */
    record Series(int side, double temperature, double[] magnetisation) {
    }

    /**
     * The critical temperature with its standard error: one standard deviation of what other readings, as many, would have given.
     * (Magnets of these sizes look alike at a temperature that lies off the infinite one's by up to 15 in a thousand. You are not
     * held to that, and the error bar is not to hold it.)
     *
     * @param data 18 series: two sides at nine temperatures, in no particular order; the critical temperature lies inside
     */
    Estimate criticalTemperature(List<Series> data);
}
