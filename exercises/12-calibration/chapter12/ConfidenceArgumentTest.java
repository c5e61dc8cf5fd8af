package chapter12;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = ConfidenceArgument.class, number = 7, title = "More accurate, so surer?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Three of the reasons are false. One is true and bears on another question.",
    "Begin with what was measured. Which number of it speaks of calibration?",
    "Four reasons: the measurement, the gap in it, what the gap says about calibration, and the conclusion."})
public class ConfidenceArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "E", "B", "G");

    @Checks(points = 0.5, idea = "False reasons, and true ones about something else, carry nothing")
    void leavesOutTheRest(ConfidenceArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the measurement, the gap, its meaning for calibration and the conclusion")
    void isComplete(ConfidenceArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(ConfidenceArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
