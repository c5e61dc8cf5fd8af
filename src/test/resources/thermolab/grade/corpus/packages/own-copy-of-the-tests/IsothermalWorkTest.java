package chapter01;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = IsothermalWork.class, number = 1, title = "Mine", points = 100, hints = {})
public class IsothermalWorkTest {

    @Checks(points = 100, idea = "Anything goes")
    void sign(IsothermalWork answer) {
    }
}
