package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A broken rule is told as name (value) rule; hint. */
class RequireTest {

    private static void refuses(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void numbersOutsideTheirRangeAreNamed() {
        refuses("temperature (-1.0) must be positive and finite; did you pass beta?",
                () -> Require.positive("temperature", -1, "did you pass beta?"));
        refuses("temperature (NaN) must be positive and finite", () -> Require.positive("temperature", Double.NaN, ""));
        refuses("work (Infinity) must be zero or positive, and finite", () -> Require.nonNegative("work", Double.POSITIVE_INFINITY, ""));
        refuses("p (1.5) must be a probability between 0 and 1", () -> Require.probability("p", 1.5));
        refuses("chains (0) must be at least 1", () -> Require.atLeast("chains", 0, 1, ""));
        refuses("x[1] (NaN) must be a finite number", () -> Require.finite("x", new double[] {0, Double.NaN}, ""));
    }

    @Test
    void distributionSaysItsSum() {
        refuses("p [0.75, 0.25, 0.25] must sum to 1; its sum is 1.25; divide by it if these are weights",
                () -> Require.distribution("p", new double[] {0.75, 0.25, 0.25}));
        refuses("p [0.7, 0.2, 0.2] must sum to 1; its sum is 1.1; divide by it if these are weights",
                () -> Require.distribution("p", new double[] {0.7, 0.2, 0.2}));
        refuses("p[1] (-0.5) must be zero or positive, and finite; entries are probabilities",
                () -> Require.distribution("p", new double[] {1.5, -0.5}));
        refuses("p (no entries) must have at least one probability", () -> Require.distribution("p", new double[0]));
    }

    @Test
    void rowOfAChannelIsNamed() {
        refuses("channel row 1 [0.5, 0.75] must sum to 1; its sum is 1.25; divide by it if these are weights",
                () -> Require.rowsAreDistributions("channel", new double[][] {{1, 0}, {0.5, 0.75}}));
        refuses("channel row 0 has 2 columns and row 1 has 1; all rows must have the same length",
                () -> Require.rowsAreDistributions("channel", new double[][] {{1, 0}, {1}}));
    }

    @Test
    void bothShapesArePrinted() {
        refuses("y [3] and p [2] must have the same length", () -> Require.sameLength("y", 3, "p", 2));
    }
}
