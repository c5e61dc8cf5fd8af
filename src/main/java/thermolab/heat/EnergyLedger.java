package thermolab.heat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import thermolab.num.Require;

/**
 * Double-entry bookkeeping of energy between named parts of the world: what one part gives, another receives.
 *
 * <p>The ledger records transfers; a <i>system</i> is a set of parts, its boundary is what separates them from all
 * others, and {@link #balance} adds up what crossed that boundary: ΔU = Q − W_by. Transfers between two parts of one
 * system cancel, so the same ledger answers for every boundary one cares to draw. The first law holds by construction:
 * the energy changes of all parts add up to zero. A ledger never changes; {@code heat} and {@code work} return a longer one.
 *
 * <p>Source: Callen, <i>Thermodynamics and an Introduction to Thermostatistics</i>, 2nd ed. (1985), sections 1.7 and 1.8.
 */
public final class EnergyLedger {

    /** The way in which energy crosses. */
    public enum Kind {
        /** Driven by a difference in temperature; carries entropy. */
        HEAT,
        /** Through a coordinate that one can hold: a piston, a shaft, a wire; carries none. */
        WORK
    }

    /**
     * One transfer of energy.
     *
     * @param from the part that gives
     * @param to the part that receives
     * @param kind heat or work
     * @param energy how much, in J, zero or more
     */
    public record Transfer(String from, String to, Kind kind, double energy) {

        public Transfer {
            Require.nonNegative("energy", energy, "swap 'from' and 'to' instead of using a minus sign");
            if (from.equals(to)) {
                throw Require.broken("to", to, "must differ from the part that gives", "");
            }
        }
    }

    private final List<Transfer> transfers;

    private EnergyLedger(List<Transfer> transfers) {
        this.transfers = List.copyOf(transfers);
    }

    /** A ledger without entries. */
    public static EnergyLedger empty() {
        return new EnergyLedger(List.of());
    }

    /** This ledger and a transfer of heat, in J. */
    public EnergyLedger heat(String from, String to, double energy) {
        return with(new Transfer(from, to, Kind.HEAT, energy));
    }

    /** This ledger and a transfer of work, in J. */
    public EnergyLedger work(String from, String to, double energy) {
        return with(new Transfer(from, to, Kind.WORK, energy));
    }

    /** What crossed the boundary around the named parts; a name that the ledger does not know is refused. */
    public Balance balance(String... parts) {
        Set<String> inside = new LinkedHashSet<>(List.of(parts));
        if (inside.size() < parts.length) {
            throw Require.broken("parts", List.of(parts), "must name each part once", "");
        }
        for (String part : inside) {
            if (!parts().contains(part)) {
                throw Require.broken("part", part, "must be in the ledger", "it knows " + parts());
            }
        }
        Balance sum = Balance.NOTHING;
        for (Transfer transfer : transfers) {
            int entering = (inside.contains(transfer.to()) ? 1 : 0) - (inside.contains(transfer.from()) ? 1 : 0);
            double signed = entering * transfer.energy();
            sum = sum.plus(transfer.kind() == Kind.HEAT ? new Balance(signed, 0) : new Balance(0, 0.0 - signed));
        }
        return sum;
    }

    /** The names of all parts, in the order of their first entry. */
    public Set<String> parts() {
        Set<String> names = new LinkedHashSet<>();
        for (Transfer transfer : transfers) {
            names.add(transfer.from());
            names.add(transfer.to());
        }
        return names;
    }

    /** The entries in the order in which they were made. */
    public List<Transfer> transfers() {
        return transfers;
    }

    private EnergyLedger with(Transfer next) {
        List<Transfer> longer = new ArrayList<>(transfers);
        longer.add(next);
        return new EnergyLedger(longer);
    }
}
