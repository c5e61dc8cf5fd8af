package chapter11;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = FlatnessArgument.class, number = 7, title = "Do flat minima generalise?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but says nothing about test error and trace together.",
    "The argument is Dinh's: begin with what may be done to a network without any change of its function.",
    "Four reasons: a change, what it does to the Hessian, what follows for the sentence, and what is left of it."})
public class FlatnessArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "F", "A", "D");

    @Checks(points = 0.5, idea = "False reasons, and true ones that don't bear on trace and test error, carry nothing")
    void leavesOutTheRest(FlatnessArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the change, its effect on the Hessian, the contradiction and what remains")
    void isComplete(FlatnessArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(FlatnessArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
