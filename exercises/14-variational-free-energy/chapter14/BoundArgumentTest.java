package chapter14;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = BoundArgument.class, number = 7, title = "Is a higher bound a better model?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Two reasons are false. Two more are true of every ELBO and say nothing about the order of two models.",
    "Begin with what an ELBO is made of, for one model.",
    "Four reasons: the two parts, what the second part depends on, what a difference of two bounds is then, and what follows."})
public class BoundArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "G", "A", "F");
    private static final Reasons DIFFERENCE_FIRST = Reasons.inOrder("C", "A", "G", "F");

    @Checks(points = 0.5, idea = "False reasons, and true ones that don't bear on the comparison, carry nothing")
    void leavesOutTheRest(BoundArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the two parts, what the gap depends on, the difference of two bounds and the conclusion")
    void isComplete(BoundArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(BoundArgument answer) {
        List<String> given = answer.reasons();
        Reasons order = given.indexOf("A") < given.indexOf("G") ? DIFFERENCE_FIRST : ARGUMENT; // G explains A's signs, before it or after
        order.areOrdered(given);
    }
}
