package chapter20;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.quantum.QubitOtto;

@ExerciseTest(contract = QubitStrokes.class, number = 3, title = "The qubit's four strokes", points = 3, hints = {
    "Energy changes in contact with a bath are heat, those of isolated strokes are work. The energy is $\\omega$ times the probability of the upper level.",
    "Before the hot bath comes what the cold one left, after a stroke that may have failed.",
    "Round the cycle the qubit's energy is what it was: $W = Q_h + Q_c$."})
public class QubitStrokesTest {

    private static final double CLOSE = 1e-12;

    @Checks(points = 1, idea = "With strokes that never fail: heat is ω times a change of the level's share, and work is what is left")
    void perfectStrokes(QubitStrokes answer) {
        QubitStrokes.Books books = answer.cycle(2, 4, 1, 1, 0);
        assertEquals(0.2171984948563006, books.hotHeat(), CLOSE);
        assertEquals(-0.1085992474281503, books.coldHeat(), CLOSE);
        assertEquals(0.1085992474281503, books.work(), CLOSE);
        assertEquals(-0.038034673743044145, answer.cycle(2, 4, 0.4, 1, 0).work(), CLOSE);
    }

    @Checks(points = 1, idea = "A stroke that fails exchanges the levels' shares, on the way to either bath")
    void failingStrokes(QubitStrokes answer, RandomGenerator random) {
        for (int k = 0; k < 10; k++) {
            double hot = random.nextDouble(0.5, 5);
            QubitOtto known = new QubitOtto(random.nextDouble(0.2, 3), hot, random.nextDouble(0.2, 3), hot * random.nextDouble(0.1, 0.9), random.nextDouble(0.05, 1));
            QubitStrokes.Books books = answer.cycle(known.hotFrequency(), hot, known.coldFrequency(), known.coldTemperature(), known.failure());
            assertEquals(known.hotHeat(), books.hotHeat(), 3 * CLOSE);
            assertEquals(known.coldHeat(), books.coldHeat(), 3 * CLOSE);
            assertEquals(known.work(), books.work(), 3 * CLOSE);
            assertTrue(-books.hotHeat() / hot - books.coldHeat() / known.coldTemperature() >= -CLOSE, "the second law");
        }
    }

    @Checks(points = 1, idea = "Four regimes, by the signs of work and heats")
    void regimes(QubitStrokes answer) {
        assertEquals("ENGINE", answer.cycle(2, 4, 1, 1, 0).regime());
        assertEquals("REFRIGERATOR", answer.cycle(2, 4, 0.4, 1, 0).regime());
        assertEquals("ACCELERATOR", answer.cycle(2, 4, 2.5, 1, 0).regime());
        assertEquals("HEATER", answer.cycle(2, 4, 0.5, 1, 0.3).regime());
        assertEquals("ACCELERATOR", answer.cycle(1, 1, 1.2, 0.3, 0.05).regime());
        assertEquals("REFRIGERATOR", answer.cycle(1, 1, 0.1, 0.9, 0.01).regime());
    }
}
