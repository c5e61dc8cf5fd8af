package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTest {

    private record Reading(String name, double[] values) {
    }

    private record Quiet(double[] values) {
        @Override
        public String toString() {
            return "quiet";
        }
    }

    @Test
    void arraysShowTheirEntries() {
        assertEquals("[1.0, 2.5]", ValueText.of(new double[] {1, 2.5}));
        assertEquals("[a, null]", ValueText.of(new String[] {"a", null}));
        assertEquals("[]", ValueText.of(new int[0]));
    }

    @Test
    void rowsOfAMatrixStandBelowEachOther() {
        assertEquals("[[1, 2],\n [3, 4]]", ValueText.of(new int[][] {{1, 2}, {3, 4}}));
    }

    @Test
    void longArraysAreShortened() {
        assertEquals("[0, 0, 0, 0, 0, 0, 0, 0, …, 0, 0, 0] (1000 entries)", ValueText.of(new int[1000]));
    }

    @Test
    void arraysInRecordsAndListsAreReadable() {
        assertEquals("Reading[name=a, values=[1.0]]", ValueText.of(new Reading("a", new double[] {1})));
        assertEquals("[[1.0]]", ValueText.of(List.of(new double[] {1})));
    }

    @Test
    void ownToStringStays() {
        assertEquals("quiet", ValueText.of(new Quiet(new double[] {1})));
    }

    @Test
    void arrayThatHoldsItselfEnds() {
        Object[] loop = new Object[1];
        loop[0] = loop;
        assertEquals("[[[[[[[[…]]]]]]]]", ValueText.of(loop));
    }

    @Test
    void veryLongTextIsCut() {
        String text = ValueText.of("x".repeat(50_000));
        assertTrue(text.endsWith("… [30000 more characters]"), text.substring(text.length() - 40));
    }
}
