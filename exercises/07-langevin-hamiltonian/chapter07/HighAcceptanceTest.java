package chapter07;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = HighAcceptance.class, number = 6, title = "\"99 % accepted, so it works well\"", points = 2,
        level = Level.ARGUE, hints = {
            "Sort the eight first: which are false, which are true and say nothing about this sampler?",
            "Begin with what an acceptance measures. End with what the trust in a mean rests on."})
public class HighAcceptanceTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "E", "H", "A");

    @Checks(points = 1, idea = "Nothing false and nothing beside the point carries an argument")
    void carry(HighAcceptance answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "From what acceptance measures to what an error bar rests on there is no link missing")
    void complete(HighAcceptance answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands after those that it rests on")
    void ordered(HighAcceptance answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
