package chapter22;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = ColderFile.class, number = 8, title = "Does a smaller file cool the chip?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but says nothing about heat.",
    "Where does the heat come from? Is the entropy of the codes a part of that?",
    "Four reasons: the sum, what is not in it, two files that show it, and what follows."})
public class ColderFileTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "E", "G", "A");

    @Checks(points = 0.5, idea = "False reasons, and true ones that say nothing about heat, carry nothing")
    void leavesOutTheRest(ColderFile answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the sum, what is not in it, an example and the conclusion")
    void isComplete(ColderFile answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(ColderFile answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
