package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;

/** Ω is checked on cases small enough to write down, on its recursion, and on Stirling's series with 50 digits. */
@ExerciseTest(contract = LogMultiplicity.class, number = 1, title = "count in logarithms", points = 2, level = Level.BUILD,
        hints = {
    "Write a microstate as a row: two dots, wall, no dot, wall, one dot is 2, 0, 1. How many walls do $N$ oscillators need, and "
            + "how many places has the row?",
    "Of the places of the row choose those of the dots. The logarithm of that number is a sum of three logarithms of "
            + "factorials, and $\\ln n! = \\ln\\Gamma(n+1)$.",
    "The factorials are those of all places, of the dots and of the walls. Add `oscillators` and `quanta` as doubles."})
public class LogMultiplicityTest {

    @Checks(points = 0.5, idea = "Quanta are alike, and an oscillator may hold any number of them")
    void smallSolidsCanBeWrittenDown(LogMultiplicity answer) {
        assertEquals(Math.log(10), answer.logMultiplicity(3, 3), 1e-9);
        assertEquals(Math.log(3), answer.logMultiplicity(3, 1), 1e-9);
        assertEquals(Math.log(4), answer.logMultiplicity(2, 3), 1e-9);
    }

    @Checks(points = 0.5, idea = "One way is left, and ln 1 = 0, without quanta or with a single oscillator")
    void oneWayHasNoEntropy(LogMultiplicity answer) {
        assertEquals(0, answer.logMultiplicity(1_000_000, 0), 1e-9);
        assertEquals(0, answer.logMultiplicity(1, 5_000), 1e-9);
        assertEquals(0, answer.logMultiplicity(1, 0), 1e-9);
    }

    @Checks(points = 0.5, idea = "The last oscillator holds nothing or something: Ω(N, q) = Ω(N − 1, q) + Ω(N, q − 1)")
    void countsObeyTheirRecursion(LogMultiplicity answer) {
        for (int[] size : new int[][] {{5, 4}, {12, 30}, {100, 7}}) {
            double sum = Math.exp(answer.logMultiplicity(size[0] - 1, size[1]))
                    + Math.exp(answer.logMultiplicity(size[0], size[1] - 1));
            assertEquals(1, Math.exp(answer.logMultiplicity(size[0], size[1])) / sum, 1e-9);
        }
    }

    @Checks(points = 0.5, idea = "A count too large for any number type still has a logarithm: work with ln Γ throughout")
    void millionOscillatorsDoNotOverflow(LogMultiplicity answer) {
        assertEquals(1, answer.logMultiplicity(1_000_000, 1_000_000) / 1386286.1878523632, 1e-9);
        assertEquals(1, answer.logMultiplicity(1_000_000, 12_345) / 66665.40609764968, 1e-9);
        assertEquals(1, answer.logMultiplicity(300, 60) / 159.14332842687421, 1e-9);
    }
}
