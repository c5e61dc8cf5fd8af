package chapter04;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;

/**
 * Both mutual informations, and the reasons: what a result tells, what it leaves, and the conclusion. The bit follows from the two equal
 * results (A and B) or from the cases that are left (D); either is enough.
 */
@ExerciseTest(contract = SixAgainstSix.class, number = 7, title = "six against six", points = 2, level = Level.ARGUE, hints = {
    "List the 24 cases. Which of them are left when the left side goes down?",
    "Information is always about a question. Compute it for \"which ball, and heavier or lighter?\" and for \"which ball?\".",
    "Two reasons are false and one is true but compares with another weighing. Begin with what a weighing can tell at most, end with "
            + "who was right about what."})
public class SixAgainstSixTest {

    private static final List<String> LINKS = List.of("A", "B", "D", "F", "G");

    @Checks(points = 0.5, idea = "What a weighing tells about ball and kind shows in the cases that it rules out")
    void halfOfTheCasesAreLeft(SixAgainstSix answer) {
        assertEquals(1, answer.bitsAboutBallAndKind(), 1e-9);
    }

    @Checks(points = 0.5, idea = "What it tells about the ball alone shows in how suspect each ball has become")
    void everyBallIsAsSuspectAsBefore(SixAgainstSix answer) {
        assertEquals(0, answer.bitsAboutBall(), 1e-9);
    }

    @Checks(points = 0.5, idea = "Nothing false carries an argument, and nothing that is beside its point")
    void onlyWhatCarriesIsNamed(SixAgainstSix answer) {
        Reasons.inOrder(LINKS.toArray(String[]::new)).leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each half of the conclusion needs its reason, and the conclusion stands last")
    void bothHalvesAreArgued(SixAgainstSix answer) {
        List<String> given = answer.reasons();
        Reasons.inOrder(named(given, "D") ? new String[] {"D", "F", "G"} : new String[] {"A", "B", "F", "G"}).areComplete(given);
        for (String before : LINKS.subList(0, 4).stream().filter(link -> named(given, link)).toList()) {
            Reasons.inOrder(before, "G").areOrdered(given);
        }
    }

    private static boolean named(List<String> given, String letter) {
        return given.stream().anyMatch(one -> one.toUpperCase(Locale.ROOT).contains(letter));
    }
}
