package thermolab.data;

import tech.tablesaw.api.Table;
import thermolab.num.Require;

/**
 * Cited figures about the energy of computing: chips, supercomputers, data centres, training runs.
 *
 * <p>As in {@link Tables}, the unit is the end of a column's name, a missing number is NaN, and each row says its
 * {@code source} and how it was {@code verified}: {@code primary} (read in the source), {@code secondary} (read in a document that
 * quotes it), {@code computed}, {@code false} (not checked). A figure goes no further than these two columns let it: show them.
 *
 * <pre>{@code
 * double joules = EnergyFacts.joulesPerOperation("fp_mult", 32);     // 3.7e-12
 * double[] flopPerJoule = Tables.numbers(EnergyFacts.green500(), "efficiency_FLOP_per_J");
 * }</pre>
 */
public final class EnergyFacts {

    private EnergyFacts() {
    }

    /** Energy of one operation of a 45 nm chip (Horowitz 2014): {@code operation, bits, energy_low_J, energy_high_J, …}. */
    public static Table operations() {
        return Tables.read("energy/energy_per_operation_45nm.csv");
    }

    /** The first of each Green500 list: {@code list_year_month, system, efficiency_FLOP_per_J, energy_per_FLOP_J, system_power_W, …}. */
    public static Table green500() {
        return Tables.read("energy/green500_number_one.csv");
    }

    /** What training took: {@code model, year, parameters, accelerator, …, energy_J, co2e_kg, basis_and_scope, source, verified}. */
    public static Table trainings() {
        return Tables.read("energy/ai_training_energy.csv");
    }

    /** Overhead and water of operators by year: {@code operator, year, pue, wue_L_per_kWh, wue_m3_per_J, note, source, verified}. */
    public static Table dataCentres() {
        return Tables.read("energy/datacenter_pue_wue.csv");
    }

    /** Single values to compare with: {@code quantity, value, unit, year, note, source, verified}. */
    public static Table references() {
        return Tables.read("energy/reference_values.csv");
    }

    /**
     * Energy of one operation of a 45 nm chip in J, the middle where the source gives a range.
     *
     * @param operation such as {@code int_add}, {@code fp_mult}, {@code dram_read}
     * @param bits width of its operands
     */
    public static double joulesPerOperation(String operation, int bits) {
        Table all = operations();
        Table row = all.where(all.stringColumn("operation").isEqualTo(operation).and(all.numberColumn("bits").isEqualTo(bits)));
        if (row.rowCount() != 1) {
            throw Require.broken("operation", operation + " of " + bits + " bits", "must be a row of the table",
                    "rows are " + String.join(", ", all.stringColumn("operation").unique().asList()));
        }
        return (row.doubleColumn("energy_low_J").get(0) + row.doubleColumn("energy_high_J").get(0)) / 2;
    }

    /** One of the {@link #references()} in its row's unit, such as {@code human_brain_power} in W. */
    public static double reference(String quantity) {
        Table all = references();
        Table row = all.where(all.stringColumn("quantity").isEqualTo(quantity));
        if (row.rowCount() != 1) {
            throw Require.broken("quantity", quantity, "must be a row of the table",
                    "rows are " + String.join(", ", all.stringColumn("quantity").asList()));
        }
        return row.doubleColumn("value").get(0);
    }
}
