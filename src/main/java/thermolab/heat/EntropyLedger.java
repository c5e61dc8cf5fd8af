package thermolab.heat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import thermolab.num.Require;

/**
 * Entropy changes part by part, and the verdict of the second law on their sum.
 *
 * <p>Energy needs double entries; entropy does not, because it can be made. ΔS of any one part may be negative; ΔS of all
 * parts together may not: ΔS_total ≥ 0, with equality for a reversible change. A heat bath that receives Q at T gains
 * Q/T. A ledger never changes; the adding methods return a longer one, and entries under one name add up.
 *
 * <p>The verdict is only as good as the list: a part that is left out makes a lawful process look forbidden.
 */
public final class EntropyLedger {

    /** A total within this share of the summed sizes of the entries counts as zero: their own rounding errors. */
    private static final double ROUNDING = 1e-12;

    private final Map<String, Double> changes;

    private EntropyLedger(Map<String, Double> changes) {
        this.changes = changes;
    }

    /** A ledger without entries. */
    public static EntropyLedger empty() {
        return new EntropyLedger(Map.of());
    }

    /** This ledger and the entropy change of one part, in J/K (or in units of k_B, for all parts alike). */
    public EntropyLedger add(String part, double entropyChange) {
        Require.finite("entropyChange", entropyChange, "");
        Map<String, Double> longer = new LinkedHashMap<>(changes);
        longer.merge(part, entropyChange, Double::sum);
        return new EntropyLedger(longer);
    }

    /** This ledger and a bath that receives {@code heat} joules (negative: gives) at a constant temperature in K: Q/T. */
    public EntropyLedger bath(String part, double heat, double kelvin) {
        Require.finite("heat", heat, "");
        return add(part, heat / Require.positive("temperature in kelvin", kelvin, ""));
    }

    /** ΔS of everything listed: the entropy that was made. */
    public double total() {
        return changes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** ΔS of one part. */
    public double of(String part) {
        if (!changes.containsKey(part)) {
            throw Require.broken("part", part, "must be in the ledger", "it knows " + changes.keySet());
        }
        return changes.get(part);
    }

    /** Whether the second law permits this: the total is not negative by more than rounding. */
    public boolean isAllowed() {
        return total() >= -rounding();
    }

    /** Whether it could also run backwards: the total is zero up to rounding. */
    public boolean isReversible() {
        return Math.abs(total()) <= rounding();
    }

    /** The names of all parts, in the order of their first entry. */
    public Set<String> parts() {
        return new LinkedHashSet<>(changes.keySet());
    }

    private double rounding() {
        return ROUNDING * changes.values().stream().mapToDouble(Math::abs).sum();
    }
}
