package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import thermolab.num.Estimate;

class ColumnsTest {

    @Test
    void takesArraysEstimatesAndFunctionsOfRows() {
        Table table = Columns.of("word", "ab", "c").numbers("length", List.of("ab", "c"), String::length)
                .estimates("mean", new Estimate(1.234, 0.05), new Estimate(2, 0.1)).words("again", List.of(1, 2), n -> n).table();
        assertEquals(List.of("word", "length", "mean", "again"), table.columnNames());
        assertEquals(2.0, table.doubleColumn("length").getDouble(0));
        assertEquals(new Estimate(1.234, 0.05).toString(), table.stringColumn("mean").get(0));
        assertEquals("2", table.stringColumn("again").get(1));
    }

    @Test
    void showsWhatRoundingLeftAsZero() {
        Table table = Columns.of("J", 1729, 2.3e-13).numbers("small", 1, 1e-12).table();
        assertEquals(0, table.doubleColumn("J").getDouble(1));
        assertEquals(1e-12, table.doubleColumn("small").getDouble(1));
    }

    @Test
    void refusesColumnsOfDifferentLengths() {
        Columns two = Columns.of("a", 1, 2);
        String message = assertThrows(IllegalArgumentException.class, () -> two.numbers("b", 1)).getMessage();
        assertTrue(message.contains("a") && message.contains("b"), message);
    }
}
