package chapter21;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = OperatorRatios.class, number = 2, title = "The operator's ratios", points = 2, hints = {
    "Draw the two boundaries: the building's wall, and the IT inside it. Which of the two does each quantity cross?",
    "Water on site is compared with the IT energy. Power stations make the energy of the whole building.",
    "A part is never more than its whole."})
public class OperatorRatiosTest {

    private static final double CLOSE = 1e-12;

    @Checks(points = 0.5, idea = "PUE has the IT energy below, and so has WUE")
    void itIsBelow(OperatorRatios answer, RandomGenerator random) {
        OperatorRatios.Ratios known = answer.ratios(1220, 1000, 1800, 1.5, 0.35);
        assertEquals(1.22, known.pue(), CLOSE);
        assertEquals(1.8, known.wue(), CLOSE);
        double it = random.nextDouble(10, 1e6);
        OperatorRatios.Ratios any = answer.ratios(1.4 * it, it, 0.3 * it, 0, 0);
        assertEquals(1.4, any.pue(), 10 * CLOSE);
        assertEquals(0.3, any.wue(), 10 * CLOSE);
    }

    @Checks(points = 0.5, idea = "Source water and carbon count the energy of the whole building")
    void sourceCountsAll(OperatorRatios answer) {
        OperatorRatios.Ratios known = answer.ratios(1220, 1000, 1800, 1.5, 0.35);
        assertEquals(3.63, known.sourceWue(), 10 * CLOSE);
        assertEquals(427, known.carbonKilograms(), 1e3 * CLOSE);
        assertEquals(1.22 * 1.5, answer.ratios(1220, 1000, 0, 1.5, 0).sourceWue(), 10 * CLOSE);
    }

    @Checks(points = 1, idea = "A building that uses less than its part is refused, an equal one is not")
    void refusesExchangedMeters(OperatorRatios answer) {
        assertEquals(1, answer.ratios(500, 500, 0, 0, 0).pue(), 0);
        for (double[] meters : new double[][] {{400, 500}, {500, 0}, {0, 0}, {500, -1}, {-500, -600}, {Double.NaN, 500}}) {
            assertThrows(IllegalArgumentException.class, () -> answer.ratios(meters[0], meters[1], 1, 1, 1));
        }
    }
}
