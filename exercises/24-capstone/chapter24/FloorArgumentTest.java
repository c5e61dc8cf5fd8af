package chapter24;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = FloorArgument.class, number = 5, title = "What a factor of two is worth", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Grant what is true in the sentence first: what does happen to the floor?",
    "Then say what kind of thing a floor is, before you put in the hundred million million.",
    "Four reasons: what halves, what a bound can and can't say, how much it asks for here, and who decides instead."})
public class FloorArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "F", "A", "D");

    @Checks(points = 0.5, idea = "False reasons, and true ones that say nothing about the bill, carry nothing")
    void leavesOutTheRest(FloorArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs what halves, what a bound can say, how much that is here, and the conclusion")
    void isComplete(FloorArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(FloorArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
