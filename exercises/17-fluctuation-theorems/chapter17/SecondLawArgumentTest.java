package chapter17;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = SecondLawArgument.class, number = 6, title = "Does a bead that pays break the second law?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but holds for one example alone.",
    "What does the second law say about works, in one formula? Which equality does it follow from, and by which inequality?",
    "Four reasons: an equality, an inequality, the law, and what the law does not say."})
public class SecondLawArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("C", "A", "F", "E");

    @Checks(points = 0.5, idea = "False reasons, and what is true of one example alone, carry nothing")
    void leavesOutTheRest(SecondLawArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the equality, the inequality, the law and what it leaves open")
    void isComplete(SecondLawArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(SecondLawArgument answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
