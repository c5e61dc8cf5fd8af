package chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = FlatLoss.class, number = 7, title = "\"The loss is flat, so it is at equilibrium\"", points = 2,
        level = Level.ARGUE, hints = {
            "Two of the eight are false, and two are true and say nothing about this claim.",
            "The claim has two halves: that flat means a minimum, and that a minimum means equilibrium. Which reasons go against "
                + "which half?"})
public class FlatLossTest {

    private static final List<String> CARRYING = List.of("A", "C", "D", "G");
    private static final Reasons ARGUMENT = Reasons.inOrder("A", "D", "C", "G");

    @Checks(points = 1, idea = "Nothing false and nothing beside the point carries an argument")
    void carry(FlatLoss answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Both halves of the claim are met, and the conclusion is drawn: no link is missing")
    void complete(FlatLoss answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands after those that it rests on; the conclusion comes last")
    void ordered(FlatLoss answer) {
        List<String> given = answer.reasons().stream().filter(CARRYING::contains).toList();
        assertTrue(given.size() >= 2, "too few reasons to have an order");
        if (given.contains("G")) {
            assertEquals("G", given.get(given.size() - 1), "the last reason");
        }
        if (given.contains("A") && given.contains("D")) {
            assertTrue(given.indexOf("A") < given.indexOf("D"), "reason D rests on A");
        }
    }
}
