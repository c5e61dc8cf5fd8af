package chapter05;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = ErrorFell.class, number = 7, title = "The error fell all night", points = 2, level = Level.ARGUE, hints = {
    "First ask of each reason alone: is it true? Two of the eight are not.",
    "Then: would her conclusion be any weaker if this reason were not so?",
    "Four reasons carry the answer: what is to be judged, why the method may miss it, why the reading hides it, who saw it happen."})
public class ErrorFellTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("A", "B", "D", "F");

    @Checks(points = 1, idea = "Each reason that is named is true and bears on her conclusion")
    void bear(ErrorFell answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "The answer has each link: what counts, why the method may miss it, why the reading hides it, and a witness")
    void complete(ErrorFell answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands on those before it")
    void ordered(ErrorFell answer) {
        ARGUMENT.areOrdered(answer.reasons());
    }
}
