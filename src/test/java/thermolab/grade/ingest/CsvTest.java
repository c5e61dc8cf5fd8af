package thermolab.grade.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Values come back as they were written, whatever they hold. */
class CsvTest {

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll @Size(min = 1, max = 4)
            List<@Chars({'a', ',', ';', '"', '\n', '\t', ' ', 'é'}) @StringLength(max = 6) @NotEmpty String> row) {
        List<String> header = row.stream().map(value -> "h").toList();
        if (row.stream().anyMatch(value -> !value.isBlank())) {
            assertEquals(List.of(header, row), Csv.parse(Csv.write(List.of(header, row))));
        }
    }

    @Test
    void emptyRowsAreLeftOut() {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "")), Csv.parse("a,b\r\n\r\n1,\r\n"));
    }

    @Test
    void quotationMarkInANameSwallowsNoOtherRow() {
        assertEquals(List.of(List.of("id", "name"), List.of("a1", "Ada \"Countess"), List.of("b2", "Bob")), Csv.parse("id,name\na1,Ada \"Countess\nb2,Bob"));
        String message = assertThrows(IllegalArgumentException.class, () -> Csv.parse("id,name\na1,\"Ada\nb2,Bob")).getMessage();
        assertTrue(message.contains("line 2 is never closed"), message);
    }

    @Test
    void tableOfNothingButSeparatorsEnds() {
        assertThrows(IllegalArgumentException.class, () -> Csv.parse(",".repeat(5_000_000)));
        assertEquals(List.of(), Csv.parse("\n".repeat(1_000_000)));
    }
}
