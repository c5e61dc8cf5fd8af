package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ShortValueTest {

    /** An object that throws where it is asked for its text. */
    private static final class Silent {
        @Override
        public String toString() {
            throw new IllegalStateException();
        }
    }

    @Test
    void numbersHaveSixDigits() {
        assertEquals("0.666667", ShortValue.of(2 / 3.0));
        assertEquals("-3", ShortValue.of(-3.0));
        assertEquals("1e-9", ShortValue.of(1e-9));
        assertEquals("∞", ShortValue.of(Double.POSITIVE_INFINITY));
        assertEquals("-0", ShortValue.of(-0.0));
        assertEquals("1234567890123", ShortValue.of(1234567890123L));
    }

    @Test
    void longArraysAreCut() {
        assertEquals("[0.7, 0.2, 0.1]", ShortValue.of(new double[] {0.7, 0.2, 0.1}));
        assertEquals("[0, 0, 0, 0, 0, 0, … 784 values]", ShortValue.of(new int[784]));
        assertEquals("[[1, 0], [0, 1]]", ShortValue.of(new double[][] {{1, 0}, {0, 1}}));
    }

    @Test
    void aListThatHoldsItselfEnds() {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        assertEquals("[[[[…]]]]", ShortValue.of(loop));
    }

    private record Reading(double mean, double[] traces, Object owner) {
    }

    private record Index(int first) {
    }

    @Test
    void recordsShowTheirComponents() {
        assertEquals("Reading[mean=0.5, traces=[1, 2], owner=a function]",
                ShortValue.of(new Reading(0.5, new double[] {1, 2}, (DoubleUnaryOperator) x -> x)));
        assertEquals("Reading[mean=0, traces=null, owner=Reading[mean=0, traces=null, owner=Reading[mean=0, traces=null, owner=an Index]]]",
                ShortValue.of(new Reading(0, null, new Reading(0, null, new Reading(0, null, new Index(1))))));
    }

    @Test
    void noCodeOfTheValueRuns() {
        assertEquals("a Silent", ShortValue.of(new Silent()));
        assertEquals("a function", ShortValue.of((DoubleUnaryOperator) x -> x));
        assertTrue(ShortValue.of("x".repeat(1000)).length() < 70);
    }
}
