package chapter98;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = StationarySpread.class, number = 1, title = "the spread of a noisy descent", points = 3, hints = {"Square both sides."})
public class StationarySpreadTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 2, idea = "Noise that comes in and spread that is lost balance")
    void balances(StationarySpread answer) {
        assertEquals(0.1 * 4 / (2 - 0.1), answer.spread(0.1, 1, 2), ROUNDING);
    }

    @Checks(points = 1, idea = "Without noise nothing is spread")
    void restsWithoutNoise(StationarySpread answer) {
        assertEquals(0, answer.spread(0.1, 1, 0), ROUNDING);
    }
}
