package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LogSumExpTest {

    private static final double ROUNDING = 1e-12; // relative to the largest number involved

    @Provide
    Arbitrary<double[]> moderate() {
        return Arbitraries.doubles().between(-700, 700).array(double[].class).ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<double[]> anySize() {
        return Arbitraries.doubles().between(-1e300, 1e300).array(double[].class).ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void shiftMovesTheResultAndLeavesSoftmax(@ForAll("moderate") double[] x,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double shift) {
        double[] moved = Arrays.stream(x).map(xi -> xi + shift).toArray();
        double scale = 1e6 + 700;
        assertEquals(LogSumExp.of(x) + shift, LogSumExp.of(moved), ROUNDING * scale);
        assertArrayEquals(LogSumExp.softmax(x), LogSumExp.softmax(moved), ROUNDING * scale);
    }

    @Property
    void resultLiesBetweenTheLargestTermAndThatPlusLogOfTheirNumber(@ForAll("anySize") double[] x) {
        double largest = Arrays.stream(x).max().getAsDouble();
        double result = LogSumExp.of(x);
        assertTrue(result >= largest && result <= largest + Math.log(x.length) + ROUNDING * Math.max(1, Math.abs(largest)));
    }

    @Property
    void softmaxIsADistribution(@ForAll("anySize") double[] x) {
        Require.distribution("softmax", LogSumExp.softmax(x));
    }

    @Test
    void hugeTermsDoNotOverflowAndTinyOnesDoNotVanish() {
        assertEquals(1e5 + Math.log(2), LogSumExp.of(1e5, 1e5), 1e-9);
        assertEquals(-1e5 + Math.log(3), LogSumExp.of(-1e5, -1e5, -1e5), 1e-9);
    }

    @Test
    void minusInfinityCountsAsZero() {
        assertEquals(1, LogSumExp.of(1, Double.NEGATIVE_INFINITY));
        assertEquals(Double.NEGATIVE_INFINITY, LogSumExp.of(Double.NEGATIVE_INFINITY));
        assertArrayEquals(new double[] {0, 1}, LogSumExp.softmax(new double[] {Double.NEGATIVE_INFINITY, 3}));
    }

    @Test
    void refusalsNameTheEntry() {
        assertEquals("x[1] (NaN) must be finite or -Infinity",
                assertThrows(IllegalArgumentException.class, () -> LogSumExp.of(0, Double.NaN)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> LogSumExp.of());
        assertThrows(IllegalArgumentException.class, () -> LogSumExp.softmax(new double[] {Double.NEGATIVE_INFINITY}));
    }
}
