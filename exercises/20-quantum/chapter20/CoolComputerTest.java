package chapter20;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = CoolComputer.class, number = 7, title = "Does a quantum computer run without heat?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but does not bear on the least heat of a run.",
    "Take the sentence's own premise seriously: what does it mean for the state at the end of a run?",
    "Four reasons: what gates leave, what the next run needs, what that costs, and what follows."})
public class CoolComputerTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("E", "C", "G", "A");

    @Checks(points = 0.5, idea = "False reasons, and true ones that say nothing about the least heat, carry nothing")
    void leavesOutTheRest(CoolComputer answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs what gates leave, what the next run needs, its price and the conclusion")
    void isComplete(CoolComputer answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(CoolComputer answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
