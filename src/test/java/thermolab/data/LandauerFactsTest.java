package thermolab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class LandauerFactsTest {

    @Test
    void everyRowSaysItsSourceAndUncheckedRowsAreLeftOut() {
        Table all = LandauerFacts.experiments();
        assertEquals(8, all.rowCount());
        assertEquals(0, all.stringColumn("source").countMissing());
        assertTrue(Set.of("primary", "secondary", "computed", "false").containsAll(all.stringColumn("verified").asList()));
        String readme = Shipped.text("landauer/README.md");
        all.stringColumn("source").forEach(source -> assertTrue(readme.contains("- " + source + " ["), source));
        Table checked = LandauerFacts.checked();
        assertEquals(7, checked.rowCount());
        assertFalse(checked.stringColumn("verified").asList().contains("false"));
    }
}
