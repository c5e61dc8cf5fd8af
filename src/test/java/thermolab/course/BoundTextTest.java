package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thermolab.notebook.Cell;
import thermolab.num.Estimate;

/** Numbers in texts: the forms that are found, how values are printed, and the way back after an edit. */
class BoundTextTest {

    private static final String SOURCE = "In 2 of `{java} n` runs the gap is `{java name=gap} gap; %.2f` K,\nso $x = `{java} far`$ and `{given} 0.0821; CODATA`.";
    private static final List<BoundValue> VALUES =
            List.of(BoundValue.of(2, ""), BoundValue.of(0.8531, "%.2f"), BoundValue.of(3.5e20, ""), BoundValue.given("0.0821"));
    private static final Cell FILLED = BoundText.filled(Cell.markdown("a", SOURCE), VALUES);

    private static List<String> found(String text) {
        return Inline.in(text).stream().map(form -> form.kind() + "|" + form.name() + "|" + form.body() + "|" + form.note() + "|" + form.math()).toList();
    }

    @Test
    void formsAreFoundWhereMarkdownHasCode() {
        assertEquals(List.of("JAVA||n||false", "JAVA|gap|gap|%.2f|false", "JAVA||far||true", "GIVEN||0.0821|CODATA|false"), found(SOURCE));
        assertEquals(List.of("JAVA||a.of(1, \"x; y\")||false", "VALUE||b||true", "JAVA||c||false"),
                found("`{java} a.of(1,\n \"x; y\")` costs \\$5 $$y = `{value} b`$$ `{java} c`"));
    }

    @Test
    void shownCodeIsLeftAlone() {
        assertEquals(List.of(), found("`` `{java} n` `` and `{javac} n` and `java` and `{java}`\n\n```text\n`{java} n`\n```\n"));
        assertEquals(List.of("JAVA||n||false"), found("```text\n$\n```\n`{java} n`"));
    }

    @Test
    void readerSeesPlainTextAndTheCellKeepsItsSource() {
        assertEquals("In 2 of 2 runs the gap is 0.85 K,\nso $x = 3.5\\times10^{20}$ and 0.0821.", FILLED.source());
        assertEquals(SOURCE, BoundText.unfilled(FILLED).source());
        assertEquals(Cell.markdown("a", SOURCE), BoundText.unfilled(FILLED));
        assertEquals(Cell.markdown("b", "plain"), BoundText.filled(Cell.markdown("b", "plain"), List.of()));
    }

    private static String broughtBack(String edited) {
        return BoundText.unfilled(FILLED.withSource(edited)).source();
    }

    @Test
    void wordsAroundAValueMayBeEdited() {
        assertEquals(SOURCE.replace("In 2 of", "In 3 of"), broughtBack(FILLED.source().replace("In 2 of", "In 3 of")));
        assertEquals(SOURCE.replace("the gap is", "a gap of 2 spins is about"), broughtBack(FILLED.source().replace("the gap is", "a gap of 2 spins is about")));
        assertEquals("New. " + SOURCE, broughtBack("New. " + FILLED.source()));
        assertEquals("In 2 of `{java} n` runs.", broughtBack("In 2 of 2 runs."), "a deleted clause takes its values along");
        assertEquals(SOURCE + " And `{java} more`.", broughtBack(FILLED.source() + " And `{java} more`."));
    }

    @Test
    void valueEditedByHandIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> broughtBack(FILLED.source().replace("0.85", "0.86"))).getMessage();
        assertTrue(message.startsWith("says \"0.86\" where `{java} gap` gave 0.85; edited by hand"), message);
        assertThrows(IllegalArgumentException.class, () -> broughtBack(FILLED.source().replace("of 2 runs", "of 3 runs")));
        assertThrows(IllegalArgumentException.class, () -> broughtBack(FILLED.source().replace("10^{20}", "10^{21}")));
    }

    private static String printed(Object value, String format) {
        return BoundValue.of(value, format).text();
    }

    @Test
    void eachKindOfValueHasItsDigits() {
        assertEquals("12345678", printed(12345678, ""));
        assertEquals("0.3333", printed(1 / 3.0, ""));
        assertEquals("0.5", printed(0.5, ""));
        assertEquals("1.235×10⁻¹²", printed(1.23456e-12, ""));
        assertEquals("0.853 ± 0.012", printed(new Estimate(0.8531, 0.0123), ""));
        assertEquals("(3.48 ± 0.12)×10²⁰", printed(new Estimate(3.4812e20, 0.123e20), ""));
        assertEquals("left", printed("left", ""));
        assertEquals("0.85 ± 0.01", printed(new Estimate(0.8531, 0.0123), "%.2f"));
        assertEquals("3.00", printed(3, "%.2f"));
        assertEquals("12 %", printed(12.3, "%.0f %%"));
        assertEquals("(3.48 \\pm 0.12)\\times10^{20}", BoundValue.of(new Estimate(3.4812e20, 0.123e20), "").inMath());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertEquals("gives a double[]; a text holds an int, a long, a double, an Estimate or a String",
                assertThrows(IllegalArgumentException.class, () -> BoundValue.of(new double[1], "")).getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> BoundValue.of(1.5, "%d")).getMessage().contains("does not fit"));
        assertThrows(IllegalArgumentException.class, () -> BoundValue.of(null, ""));
    }

    @Test
    void digitsBeyondTheErrorAreSeen() {
        assertFalse(BoundValue.of(new Estimate(0.8531, 0.0123), "").isBeyondItsError());
        assertTrue(BoundValue.of(new Estimate(0.8531, 0.0123), "%.4f").isBeyondItsError());
        assertTrue(BoundValue.given("0.8531").withError(0.0123).isBeyondItsError());
        assertFalse(BoundValue.given("0.853").withError(0.0123).isBeyondItsError());
        assertFalse(BoundValue.given("12345").withError(5000).isBeyondItsError(), "whole numbers are counts");
        assertFalse(BoundValue.of(new Estimate(3.4812e20, 0.123e20), "").isBeyondItsError());
        assertTrue(BoundValue.of(new Estimate(3.4812e20, 0.123e20), "%.4e").isBeyondItsError());
        assertFalse(new BoundValue("0.8531", OptionalDouble.empty()).isBeyondItsError());
    }

    private static boolean same(String a, String b) {
        return BoundValue.given(a).isSameAs(BoundValue.given(b));
    }

    @Test
    void anotherRunMayRoundTheLastDigitOtherwise() {
        assertTrue(same("0.853 ± 0.012", "0.854 ± 0.012"));
        assertFalse(same("0.853 ± 0.012", "0.855 ± 0.012"));
        assertFalse(same("12", "13"), "counts are exact");
        assertTrue(same("3.48×10²⁰", "3.49×10²⁰"));
        assertFalse(same("3.48×10²⁰", "3.48×10²¹"));
        assertFalse(same("left", "right"));
    }
}
