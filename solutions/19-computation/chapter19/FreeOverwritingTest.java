package chapter19;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = FreeOverwriting.class, number = 8, title = "Must every overwriting cost?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but about another matter.",
    "A bound that is zero proves little unless something reaches it.",
    "Four reasons: the law, what it asks here, a way that does with it, and what follows."})
public class FreeOverwritingTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "D", "E", "A");

    @Checks(points = 0.5, idea = "False reasons, and true ones about other matters, carry nothing")
    void leavesOutTheRest(FreeOverwriting answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the law, what it asks of a copy, a circuit that does with it, and the conclusion")
    void isComplete(FreeOverwriting answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(FreeOverwriting answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
