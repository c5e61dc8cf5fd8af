package chapter06;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = ChainsAgree.class, number = 6, title = "four chains agree", points = 2, level = Level.ARGUE, hints = {
    "First ask of each reason alone: is it true? Two of the eight are not.",
    "Then: would the conclusion be any safer if this reason were not so?",
    "Four reasons carry the answer: what is claimed, what the test can see, what follows for these chains, an example."})
public class ChainsAgreeTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("B", "A", "D", "F");

    @Checks(points = 1, idea = "Each reason that is named is true and bears on the conclusion")
    void bear(ChainsAgree answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "The answer has each link: the claim, what the test can see, what that means here, and an example")
    void complete(ChainsAgree answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands on those before it")
    void ordered(ChainsAgree answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
