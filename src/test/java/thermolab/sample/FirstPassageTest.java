package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import thermolab.energy.DoubleWell;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class FirstPassageTest {

    private static final DoubleUnaryOperator WELLS = new DoubleWell()::at;

    @Test
    void flatGroundTakesTheSquareOverTwiceT() {
        assertEquals((9 - 4) / 4.0, FirstPassage.meanTime(x -> 0, 2, 1, 2, -1), 1e-12);
    }

    @Test
    void rampHasAClosedForm() {
        for (double slope : new double[] {-3, 0.5, 20}) {
            double exact = 0.5 / (slope * slope) * (Math.expm1(slope / 0.5) - slope / 0.5);
            assertEquals(1, FirstPassage.meanTime(x -> slope * x + 5000, 0.5, 1e-12, 1, 0) / exact, 1e-9);
        }
    }

    /** As T falls, Kramers' formula is approached from above, with an error of order T. */
    @Test
    void kramersIsTheLimitOfLowTemperature() {
        double last = Double.POSITIVE_INFINITY;
        for (double t : new double[] {0.2, 0.1, 0.05, 0.025}) {
            double excess = FirstPassage.meanTime(WELLS, t, -1, 1, -3) / FirstPassage.kramersTime(WELLS, t, -1, 0) - 1;
            assertEquals(0.5, excess / last, last < 1 ? 0.1 : 0.5);
            last = excess;
        }
    }

    /** Trapezium rule with a Richardson step: 10.258570067. Two thousand walkers have an error of about two percent. */
    @Test
    void simulationMeetsTheIntegral() {
        double exact = FirstPassage.meanTime(WELLS, 0.5, -1, 1, -4);
        assertEquals(10.258570067, exact, 1e-7);
        Estimate simulated = FirstPassage.simulate(x -> 4 * x * (x * x - 1), 0.5, -1, 1, 0.005, 2000, RandomStream.of(7));
        assertEquals(1, simulated.value() / exact, 0.1);
    }

    @Test
    void refusesTargetsOnTheWrongSide() {
        assertThrows(IllegalArgumentException.class, () -> FirstPassage.meanTime(WELLS, 1, 1, 0, -3));
        assertThrows(IllegalArgumentException.class, () -> FirstPassage.meanTime(WELLS, 1, -1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> FirstPassage.kramersTime(WELLS, 1, 0, -1));
    }
}
