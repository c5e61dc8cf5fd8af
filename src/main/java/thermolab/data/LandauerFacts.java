package thermolab.data;

import tech.tablesaw.api.Table;

/**
 * What experiments on erasure and on Maxwell's demon have found, one published number a row.
 *
 * <p>As in {@link Tables}, each row says its {@code source} and how it was {@code verified}. Rows that are {@code false} were checked against no
 * document; {@link #checked()} leaves them out.
 */
public final class LandauerFacts {

    private LandauerFacts() {
    }

    /**
     * {@code experiment, year, system, temperature_K, quantity, value, value_unit, uncertainty, ratio_to_kTln2, source, verified}; a missing number is
     * NaN. The ratio is of the quantity that the row names: heat of an erasure in some rows, work gained in others.
     */
    public static Table experiments() {
        return Tables.read("landauer/landauer_experiments.csv");
    }

    /** The rows whose number was read in the source or in a document that quotes it. */
    public static Table checked() {
        Table all = experiments();
        return all.where(all.stringColumn("verified").isNotEqualTo("false"));
    }
}
