package chapter03;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

/** The argument needs what entropy counts, the room in both packings, and the conclusion; the two packings in any order. */
@ExerciseTest(contract = CrystalArgument.class, number = 7, title = "does the crystal have less entropy?", points = 2,
        level = Level.ARGUE, hints = {
    "Which reasons are false? Which are true, but would be just as true if the claim were right?",
    "An example in which the conclusion holds does not make the inference valid; one in which it fails makes it invalid.",
    "Begin with what decides which macrostate is found, end with what follows; between them compare the room of a sphere in both "
            + "packings."})
public class CrystalArgumentTest {

    @Checks(points = 0.5, idea = "An inference is judged by all cases, not by one in which its conclusion holds")
    void oneCounterExampleBreaksAnInference(CrystalArgument answer) {
        assertFalse(answer.inferenceIsValid());
    }

    @Checks(points = 0.5, idea = "Nothing false carries an argument, and nothing that is beside its point")
    void onlyWhatCarriesIsNamed(CrystalArgument answer) {
        Reasons.inOrder("A", "C", "D", "F").leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Entropy counts: the argument needs the rule, the room in both packings, and the conclusion")
    void noLinkIsMissing(CrystalArgument answer) {
        Reasons.inOrder("A", "C", "D", "F").areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "A conclusion stands after what it rests on")
    void theConclusionComesLast(CrystalArgument answer) {
        List<String> given = answer.reasons();
        boolean swapped = given.indexOf("D") < given.indexOf("C");
        (swapped ? Reasons.inOrder("D", "C", "F") : Reasons.inOrder("C", "D", "F"))
                .areOrdered(given.stream().filter(letter -> !letter.equals("A")).toList());
        Reasons.inOrder("A", "F").areOrdered(given);
    }
}
