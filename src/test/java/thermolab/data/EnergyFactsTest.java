package thermolab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import thermolab.num.Constants;

class EnergyFactsTest {

    private static final Map<Supplier<Table>, Integer> ROWS = Map.of(EnergyFacts::operations, 13, EnergyFacts::green500, 24,
            EnergyFacts::trainings, 33, EnergyFacts::dataCentres, 24, EnergyFacts::references, 7);

    @Test
    void everyRowSaysWhereItComesFromAndHowItWasChecked() {
        ROWS.forEach((reader, count) -> {
            Table table = reader.get();
            assertEquals(count, table.rowCount(), table.name());
            assertEquals(0, table.stringColumn("source").countMissing(), table.name());
            assertTrue(Set.of("primary", "secondary", "computed", "false").containsAll(table.stringColumn("verified").asList()), table.name());
        });
    }

    @Test
    void theReadmeNamesEachSource() {
        String readme = Shipped.text("energy/README.md");
        ROWS.keySet().forEach(reader -> reader.get().stringColumn("source")
                .forEach(source -> assertTrue(readme.contains("- " + source + " ["), source)));
    }

    @Test
    void columnsWithAUnitAreNumbers() {
        for (Supplier<Table> reader : ROWS.keySet()) {
            Table table = reader.get();
            for (String column : table.columnNames()) {
                if (column.matches(".*_(J|W|kWh|kg|FLOP_per_J|L_per_kWh|300K)") || column.equals("pue") || column.equals("value")) {
                    assertEquals(ColumnType.DOUBLE, table.column(column).type(), table.name() + " " + column);
                }
            }
        }
    }

    @Test
    void energiesOfAnOperationAreHorowitzs() {
        assertEquals(3.7e-12, EnergyFacts.joulesPerOperation("fp_mult", 32));
        assertEquals(1.95e-9, EnergyFacts.joulesPerOperation("dram_read", 64), 1e-21);
        String refusal = assertThrows(IllegalArgumentException.class, () -> EnergyFacts.joulesPerOperation("fp_mult", 64)).getMessage();
        assertTrue(refusal.contains("fp_mult of 64 bits") && refusal.contains("dram_read"), refusal);
    }

    @Test
    void derivedColumnsAgreeWithTheirOrigin() {
        Table green = EnergyFacts.green500();
        double[] perJoule = Tables.numbers(green, "efficiency_FLOP_per_J");
        double[] joules = Tables.numbers(green, "energy_per_FLOP_J");
        for (int i = 0; i < joules.length; i++) {
            assertEquals(1, perJoule[i] * joules[i], 1e-5);
        }
        double[] kWh = Tables.numbers(EnergyFacts.trainings(), "energy_kWh");
        double[] trained = Tables.numbers(EnergyFacts.trainings(), "energy_J");
        for (int i = 0; i < kWh.length; i++) {
            assertEquals(Double.isNaN(kWh[i]), Double.isNaN(trained[i]));
            assertFalse(Math.abs(trained[i] / (3.6e6 * kWh[i]) - 1) > 1e-5);
        }
        assertEquals(Constants.BOLTZMANN * 300 * Math.log(2), EnergyFacts.reference("landauer_limit_300K"), 1e-26);
        assertThrows(IllegalArgumentException.class, () -> EnergyFacts.reference("moon"));
    }
}
