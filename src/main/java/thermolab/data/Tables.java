package thermolab.data;

import java.io.StringReader;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/**
 * The measured tables that ship with the course.
 *
 * <p>Columns hold either numbers (doubles; a missing value is NaN) or text. The unit is the end of a column's name, in
 * SI unless it says otherwise; {@code source} and {@code verified} (primary, secondary, computed, false) say where each
 * row comes from and how it was checked. Each call reads afresh, so the caller owns the table.
 */
public final class Tables {

    private Tables() {
    }

    /** CODATA 2022: {@code name, value, unit, standard_uncertainty, exact, source}. */
    public static Table constants() {
        return read("constants/codata2022.csv");
    }

    /** Copper, 4 to 300 K (c_p): {@code temperature_K, cp_J_per_kg_K, cp_molar_J_per_mol_K, source, verified}. */
    public static Table copperHeatCapacity() {
        return read("heat_capacity/copper_nist.csv");
    }

    /** Diamond, 222 to 1258 K, Einstein's table of 1907: {@code temperature_K, c_molar_J_per_mol_K, …}. */
    public static Table diamondHeatCapacity() {
        return read("heat_capacity/diamond_weber_einstein1907.csv");
    }

    /** Six elements at 298 K against 3R: {@code element, cp_molar_J_per_mol_K, ratio_to_3R, source, verified}. */
    public static Table dulongPetit() {
        return read("heat_capacity/dulong_petit_298K.csv");
    }

    /** Copper, silver, gold below 30 K: {@code metal, gamma_J_per_mol_K2, debye_temperature_0K_K, …}. */
    public static Table metalsAtLowTemperature() {
        return read("heat_capacity/metals_low_temperature_fit.csv");
    }

    /** Noble gases at 298.15 K and 1 bar: {@code gas, molar_mass_kg_per_mol, s_standard_J_per_mol_K, uncertainty, …}. */
    public static Table nobleGasEntropies() {
        return read("heat_capacity/noble_gas_entropy_298K.csv");
    }

    /** Shannon's entropies of English (1951): {@code alphabet, quantity, ngram_order, entropy_bit_per_letter, …}. */
    public static Table shannonEnglish() {
        return read("text/shannon1951_entropy.csv");
    }

    /** One column of numbers as an array, for charts and formulas; a missing entry is NaN. */
    public static double[] numbers(Table table, String column) {
        return table.numberColumn(column).asDoubleArray();
    }

    /** A shipped table as columns of doubles and of text. */
    static Table read(String path) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        return Table.read().usingOptions(CsvReadOptions.builder(new StringReader(Shipped.text(path)))
                .tableName(fileName.replace(".csv", ""))
                .columnTypesToDetect(List.of(ColumnType.DOUBLE, ColumnType.STRING)));
    }
}
