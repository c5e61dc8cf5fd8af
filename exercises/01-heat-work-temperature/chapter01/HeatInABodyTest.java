package chapter01;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = HeatInABody.class, number = 6, title = "Is heat contained in a body?", points = 2, level = Level.ARGUE, hints = {
    "Which reasons would you keep if the sentence were about rain and a pond? Strike what is false first, then what is true and changes nothing.",
    "One reason says what \"contained\" means, one is an experiment of this chapter, one draws the conclusion, one says what to say instead."})
public class HeatInABodyTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("D", "B", "E", "G");
    private static final Reasons FROM_MEANING = Reasons.inOrder("D", "E");
    private static final Reasons FROM_EXPERIMENT = Reasons.inOrder("B", "E");

    @Checks(points = 1, idea = "An argument rests on what is true and to the point: here on roads between two states, not on thermometers, capacities or disorder")
    void carries(HeatInABody answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "It takes a meaning of \"contained\", an experiment, a conclusion, and what is right instead")
    void complete(HeatInABody answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "A conclusion stands after what it follows from")
    void ordered(HeatInABody answer) {
        FROM_MEANING.areOrdered(answer.reasons());
        FROM_EXPERIMENT.areOrdered(answer.reasons());
    }
}
