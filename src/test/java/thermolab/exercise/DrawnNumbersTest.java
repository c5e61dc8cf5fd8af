package thermolab.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.exercise.sample.Halving;

/** Numbers that tests draw are the same for the same seed, and other ones for another student. */
class DrawnNumbersTest {

    private static final Exercise HALVING = Exercise.of(Halving.class);

    @Test
    void sameSeedDrawsTheSameNumbers() {
        assertEquals(drawn(7), drawn(7));
        assertNotEquals(drawn(7), drawn(8));
    }

    @Test
    void eachTestDrawsItsOwn() {
        assertNotEquals(Math.abs(drawn(7).get(0)), Math.abs(drawn(7).get(1)));
    }

    @Test
    void learnersCheckDrawsTheStandardOnes() {
        List<Double> numbers = new ArrayList<>();
        assertEquals(2, Exercises.verdict((Halving) x -> {
            numbers.add(x);
            return x / 2;
        }).earned());
        assertEquals(drawn(AnswerExtension.STANDARD_SEED), numbers);
    }

    private static List<Double> drawn(long seed) {
        List<Double> numbers = new ArrayList<>();
        Examination.run(HALVING, HALVING.tests(), (Halving) x -> {
            numbers.add(x);
            return x / 2;
        }, Duration.ofSeconds(10), seed, method -> { });
        return numbers;
    }
}
