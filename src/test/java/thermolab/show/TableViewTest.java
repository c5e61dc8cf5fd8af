package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableViewTest {

    private static final Table GASES = Table.create("gases",
            StringColumn.create("gas", "He", "<Ne>"), DoubleColumn.create("molar mass (g/mol)", 4.0026, Double.NaN),
            IntColumn.create("n", 1, 300));

    @Test
    void textTwinAlignsWordsLeftAndNumbersRight() {
        assertEquals("""
                Noble gases
                gas   molar mass (g/mol)    n
                ----  ------------------  ---
                He                4.0026    1
                <Ne>                   –  300""", TableView.of(GASES, "Noble gases").text());
    }

    @Test
    void htmlIsATableWithCaptionScopesAndEscapedText() {
        String html = TableView.of(GASES, "A & B").data().get(MimeBundle.HTML);
        assertTrue(html.contains("<caption>A &amp; B</caption>"), html);
        assertTrue(html.contains("<th scope=\"col\" style=\"text-align:left\">gas</th>"), html);
        assertTrue(html.contains("&lt;Ne&gt;") && !html.contains("<Ne>"), html);
        assertTrue(html.contains("tabular-nums\">300</td>"), html);
        assertFalse(TableView.of(GASES, "").data().get(MimeBundle.HTML).contains("caption"));
    }

    @Test
    void longTableSaysHowManyRowsItHides() {
        double[] rows = new double[33];
        MimeBundle bundle = TableView.of(Table.create("t", DoubleColumn.create("x", rows)), "");
        assertTrue(bundle.text().endsWith("… and 3 more rows"), bundle.text());
        assertEquals(2 + TableView.MOST_ROWS + 1, bundle.text().split("\n").length);
        assertTrue(bundle.data().get(MimeBundle.HTML).contains("<tfoot>"));
    }

    @Test
    void columnGetsTheDigitsThatMeanSomething() {
        assertEquals(List.of("0.33333", "0.50000"), NumberColumn.format(new double[] {1 / 3.0, 0.5}));
        assertEquals(List.of("1", "2", "1000000"), NumberColumn.format(new double[] {1, 2, 1e6}));
        assertEquals(List.of("1.5", "0.0"), NumberColumn.format(new double[] {1.5, -0.0}));
        assertEquals(List.of("12345.7", "1.0"), NumberColumn.format(new double[] {12345.678, 1}));
        assertEquals(List.of("101330", "0.5"), NumberColumn.format(new double[] {101_325.3, 0.5}));
    }

    @Test
    void columnOfManyMagnitudesWritesEachNumberAlone() {
        assertEquals(List.of("1.3806e-23", "300", "0"), NumberColumn.format(new double[] {1.380649e-23, 300, 0}));
        assertEquals(List.of("∞", "0.001", "–"),
                NumberColumn.format(new double[] {Double.POSITIVE_INFINITY, 1e-3, Double.NaN}));
    }

    @Test
    void digitsAreRoundedWithoutIdleZeros() {
        assertEquals("0.3333", Digits.of(1 / 3.0, 4));
        assertEquals("12000", Digits.of(11_999.9, 3));
        assertEquals("1.2e-7", Digits.of(1.2e-7, 6));
        assertEquals("-2e30", Digits.of(-1.99e30, 2));
        assertEquals("NaN", Digits.of(Double.NaN, 3));
    }
}
