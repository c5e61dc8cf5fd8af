package chapter13;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = CompressionArgument.class, number = 6, title = "Did the layer compress?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but says nothing about one layer over time.",
    "Say first what the information of such a layer is, then what training changes, then what was measured.",
    "Four reasons: a function, what follows for I(X;T), what happens to the values, and what the estimate therefore saw."})
public class CompressionArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("B", "A", "D", "F");

    @Checks(points = 0.5, idea = "False reasons, and true ones that don't bear on one layer over time, carry nothing")
    void leavesOutTheRest(CompressionArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the function, its information, what training does to the values and what was measured")
    void isComplete(CompressionArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(CompressionArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
