package chapter18;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = FlatLoss.class, number = 7, title = "Is a flat loss equilibrium?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but does not bear on equilibrium.",
    "One counter-example is enough: two runs that the loss can't tell apart.",
    "Four reasons: what the mean loss contains, two runs that share it, in what they differ, and what follows."})
public class FlatLossTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("D", "C", "G", "A");

    @Checks(points = 0.5, idea = "False reasons, and true ones that say nothing about currents, carry nothing")
    void leavesOutTheRest(FlatLoss answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs what the loss sees, two runs alike to it, their difference and the conclusion")
    void isComplete(FlatLoss answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(FlatLoss answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
