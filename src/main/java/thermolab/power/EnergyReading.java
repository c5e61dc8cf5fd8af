package thermolab.power;

import java.util.Objects;
import thermolab.num.Require;

/**
 * Energy with the time at which it was read, and how it is known.
 *
 * @param seconds on the probe's clock
 * @param joules used since the probe's beginning; NaN exactly where it is unavailable, never a silent zero
 * @param basis how it is known
 * @param note what was read or assumed, or why there is nothing and what helps
 */
public record EnergyReading(double seconds, double joules, Basis basis, String note) {

    /** How an energy is known. */
    public enum Basis {

        /** A meter counted it. */
        MEASURED,

        /** A model made it of something else that was measured or assumed. */
        ESTIMATED,

        /** Nobody knows. */
        UNAVAILABLE
    }

    public EnergyReading {
        Require.finite("seconds", seconds, "the clock's time of the reading");
        Objects.requireNonNull(basis, "basis must not be null");
        Objects.requireNonNull(note, "note must not be null");
        if (Double.isNaN(joules) != (basis == Basis.UNAVAILABLE)) {
            throw new IllegalArgumentException("joules must be NaN exactly where the reading is unavailable, got " + joules + " for " + basis);
        }
        if (Double.isInfinite(joules)) {
            throw new IllegalArgumentException("joules must be finite, got " + joules);
        }
    }

    /** Nothing could be read. */
    public static EnergyReading unavailable(double seconds, String why) {
        return new EnergyReading(seconds, Double.NaN, Basis.UNAVAILABLE, why);
    }

    /** What was used from an earlier reading of the same probe to this one; as uncertain as the worse of the two. */
    public EnergyReading since(EnergyReading earlier) {
        if (seconds < earlier.seconds) {
            throw new IllegalArgumentException("earlier must not be later, got " + earlier.seconds + " s after " + seconds + " s");
        }
        Basis worse = basis.compareTo(earlier.basis) >= 0 ? basis : earlier.basis;
        return new EnergyReading(seconds - earlier.seconds, joules - earlier.joules, worse, basis == worse ? note : earlier.note);
    }

    /** Mean power in W of a difference of readings. */
    public double watts() {
        Require.positive("seconds", seconds, "take the difference of two readings by since(earlier)");
        return joules / seconds;
    }
}
