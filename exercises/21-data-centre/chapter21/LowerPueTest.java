package chapter21;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = LowerPue.class, number = 7, title = "Does a lower PUE mean less energy?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but says nothing of energy against work.",
    "Begin with what the ratio is, then with what is not in it.",
    "Four reasons: the definition, what it leaves out, how waste in the IT moves it, and what follows."})
public class LowerPueTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("A", "F", "E", "B");

    @Checks(points = 0.5, idea = "False reasons, and true ones about water or surveys, carry nothing")
    void leavesOutTheRest(LowerPue answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the definition, what it leaves out, how waste moves it and the conclusion")
    void isComplete(LowerPue answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(LowerPue answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
