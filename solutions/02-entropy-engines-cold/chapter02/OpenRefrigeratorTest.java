package chapter02;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = OpenRefrigerator.class, number = 6, title = "Does an open refrigerator cool the kitchen?", points = 2, level = Level.ARGUE, hints = {
    "Draw the boundary first. What crosses it, and in which direction?",
    "Strike what is false: two sentences break a law or misquote one. Then strike what is true and would not change if the kitchen got colder instead."})
public class OpenRefrigeratorTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("H", "A", "B", "E");
    private static final Reasons CHAIN = Reasons.inOrder("H", "A", "B");

    @Checks(points = 1, idea = "An argument rests on what is true and to the point: here on what crosses a boundary, not on cold spots or best cases")
    void carries(OpenRefrigerator answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "It takes a system, what crosses its boundary, the conclusion, and what would help instead")
    void complete(OpenRefrigerator answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "First the system, then its books, then what follows from them")
    void ordered(OpenRefrigerator answer) {
        CHAIN.areOrdered(answer.reasons());
    }
}
