package chapter09;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = SlowCooling.class, number = 6, title = "what slow cooling buys", points = 2, level = Level.ARGUE, hints = {
    "Sort first: which statements are false? Two of them contradict the curves of `freezing` and the table of *Why a logarithm*.",
    "Of the true ones, which would be needed by somebody who knows only the depth of the valleys and the speed of the bath? Two are true of every "
            + "walk in this chapter and explain nothing about time.",
    "The argument goes from one escape, to when a cooling freezes, to at which temperature, to the shares."})
public class SlowCoolingTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("D", "F", "B", "H");
    private static final Reasons FREEZING_FIRST = Reasons.inOrder("F", "D", "B", "H");

    @Checks(points = 1, idea = "A reason that is false, or true and beside the point, weakens an argument")
    void onlyWhatCarries(SlowCooling answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "From the time of one escape to the shares in the end no link may be missing")
    void noLinkMissing(SlowCooling answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands after what it follows from")
    void inOrder(SlowCooling answer) {
        List<String> given = answer.reasons(); // neither how long an escape takes nor what freezes needs the other
        Reasons order = given.indexOf("F") < given.indexOf("D") ? FREEZING_FIRST : ARGUMENT;
        order.areOrdered(given);
    }
}
