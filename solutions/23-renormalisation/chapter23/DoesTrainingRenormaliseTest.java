package chapter23;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = DoesTrainingRenormalise.class, number = 6, title = "Does training renormalise?", points = 2,
    level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false first, then what is true but would leave the sentence as it is.",
    "What holds of every machine cannot be why some are good.",
    "Four reasons: of what the sum is true, what it therefore can't tell apart, that this difference is the point, and what follows."})
public class DoesTrainingRenormaliseTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("B", "D", "G", "A");

    @Checks(points = 0.5, idea = "False reasons, and true ones that leave the sentence as it is, carry nothing")
    void leavesOutTheRest(DoesTrainingRenormalise answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs of what the sum is true, what it cannot tell apart, why that matters, and the conclusion")
    void isComplete(DoesTrainingRenormalise answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(DoesTrainingRenormalise answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
