package thermolab.exercise.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = Modelling.class, number = 3, title = "models", points = 2, hints = {"Multiply."})
public class ModellingTest {

    @Checks(points = 1, idea = "A line")
    void line(Modelling answer) {
        assertEquals(6, answer.line(2).at(3));
    }

    @Checks(points = 1, idea = "One row")
    void rows(Modelling answer) {
        assertEquals(List.of(List.of(1.0)), answer.rows());
    }
}
