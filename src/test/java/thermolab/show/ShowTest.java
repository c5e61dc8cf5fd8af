package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

class ShowTest {

    private final RecordingDisplay display = new RecordingDisplay();
    private final Displays.Use use = Displays.use(display);

    @AfterEach
    void leave() {
        use.close();
    }

    @Test
    void chartCarriesPictureSizeAltTextAndTwin() {
        Show.chart(Plot.xy("Decay", "t (s)", "N", "Line chart: N halves each second")
                .line("N", new double[] {0, 1}, new double[] {2, 1}).size(300, 200));
        Map<String, Object> facts = display.last().metadata().get(MimeBundle.PNG);
        assertEquals(Map.of("width", 300, "height", 200, "alt", "Line chart: N halves each second"), facts);
        assertEquals("[Decay] Line chart: N halves each second", display.last().text());
        assertTrue(display.last().data().get(MimeBundle.PNG).startsWith("iVBORw0KGgo"), "Base64 of a PNG's first bytes");
    }

    @Test
    void mathIsDisplayedLatexWithReadableTextAsTwin() {
        Show.math(" S = k \\ln W ");
        assertEquals("$$S = k \\ln W$$", display.last().data().get(MimeBundle.LATEX));
        assertEquals("S = k ln W", display.last().text());
    }

    @Test
    void everythingShownHasATextTwin() {
        Show.markdown("**bold**");
        Show.html("<b>x</b>", "x");
        Show.table(Table.create("t", DoubleColumn.create("a", 1.5)));
        for (MimeBundle bundle : display.bundles) {
            assertTrue(bundle.data().containsKey(MimeBundle.TEXT) && bundle.data().size() == 2, bundle.toString());
        }
        assertThrows(IllegalArgumentException.class, () -> new MimeBundle(Map.of(MimeBundle.HTML, "x"), Map.of()));
    }

    @Test
    void liveAreaReplacesItsOwnContent() {
        LiveArea first = Show.live();
        LiveArea second = Show.live();
        first.html("1", "1");
        second.html("2", "2");
        first.html("3", "3");
        assertEquals(List.of("show", "show", "update"), display.calls);
        assertEquals(display.ids.get(0), display.ids.get(2));
        assertNotEquals(display.ids.get(0), display.ids.get(1));
    }

    @Test
    void latestDisplayInUseIsTheHostUntilItIsClosed() {
        RecordingDisplay inner = new RecordingDisplay();
        try (Displays.Use ignored = Displays.use(inner)) {
            assertSame(inner, Displays.current());
        }
        assertSame(display, Displays.current());
    }
}
