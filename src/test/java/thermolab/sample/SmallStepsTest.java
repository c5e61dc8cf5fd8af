package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SmallStepsTest {

    private static final double CLOSE = 1e-12; // relative

    @Test
    void dissipationOfATinyMoveKeepsItsDigits() {
        // KL of two levels whose gap changes by d: f(1 − f) d²/2 up to d³; at gap 0 the cubic term is zero
        for (double d : new double[] {1e-5, 1e-7, 1e-9}) {
            double leading = d * d / 8;
            assertEquals(leading / 10, QuasistaticSteps.twoLevel(0, d, 1, 10).dissipatedWork(), 1e-9 * leading + 0.1 * d * leading);
            assertEquals(leading * Math.tanh(d / 2) * 2 / d, QuasistaticSteps.twoLevelLimit(0, d, 1), CLOSE * leading);
        }
    }

    @Test
    void divergenceJoinsWhereStepsGetLarge() {
        for (double d : new double[] {0.999999, 1, 1.000001}) {
            double f = 1 / (1 + Math.exp(0.5));
            double exact = f * d + Math.log(1 + f * Math.expm1(-d));
            assertEquals(exact, QuasistaticSteps.twoLevel(0.5, 0.5 + d, 1, 1).dissipatedWork(), CLOSE);
            double fall = f - 1 / (1 + Math.exp(0.5 + d));
            assertEquals(d * fall / 2, QuasistaticSteps.twoLevelLimit(0.5, 0.5 + d, 1), CLOSE);
        }
    }

    @Test
    void aForceBeyondADoubleIsRefused() {
        LinearDiffusion cold = LinearDiffusion.of(new double[][] {{4, 0}, {0, 0.2}}, new double[][] {{1e-300, 0}, {0, 1e-300}});
        assertThrows(ArithmeticException.class, () -> cold.force(-1e300, 0.2));
    }

    @Test
    void workThatIsZeroHasNoVarianceAtAnyTemperature() {
        assertEquals(0, new DraggedTrap(1, 1e-300, 0.5, 1.5, Double.MAX_VALUE).workVariance());
    }
}
