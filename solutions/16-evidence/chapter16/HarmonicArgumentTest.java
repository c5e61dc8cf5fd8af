package chapter16;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = HarmonicArgument.class, number = 7, title = "The harmonic mean", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but says nothing about posterior draws and what they miss.",
    "Begin with the identity itself, written as an integral: what does each place count with?",
    "Four reasons: what the mean weighs, where that lies, what the draws hold of it, and what follows."})
public class HarmonicArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("D", "B", "G", "E");

    @Checks(points = 0.5, idea = "False reasons, and true ones beside the point, carry nothing")
    void leavesOutTheRest(HarmonicArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs what the mean weighs, where it lies, what the draws miss, and what follows")
    void isComplete(HarmonicArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(HarmonicArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
