package chapter15;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = WorthOfAPlan.class, number = 2, title = "What a plan is worth", points = 4, hints = {
    "Begin with what is expected, $q(o) = \\sum_s A_{os}q(s)$, and make the preferences a distribution.",
    "Risk and pragmatic value need $q(o)$ and $\\ln\\tilde p(o)$; ambiguity is the mean over states of the entropy of a column of $A$.",
    "Information gain is $\\sum_{os} A_{os}q(s)\\ln\\frac{A_{os}}{q(o)}$. Skip every term whose probability is zero."})
public class WorthOfAPlanTest {

    private static final double ACCURACY = 1e-9;
    private static final double[] LOG_C = {0, 0, 2, -3};

    @Checks(points = 1, idea = "Preferences are a distribution: a constant added to all log-preferences changes nothing")
    void preferencesAreADistribution(WorthOfAPlan answer) {
        double[][] left = {{0, 0}, {0, 0}, {0.9, 0.1}, {0.1, 0.9}};
        double[] parts = answer.efe(left, new double[] {0.5, 0.5}, LOG_C);
        assertEquals(2.0516862462510876, parts[0], ACCURACY);
        assertEquals(-2.7448334268110326, parts[3], ACCURACY);
        double[] shifted = answer.efe(left, new double[] {0.5, 0.5}, new double[] {700, 700, 702, 697});
        assertEquals(2.0516862462510876, shifted[0], ACCURACY);
    }

    @Checks(points = 1, idea = "Ambiguity is what is still open about the outcome once the state is known, averaged over the beliefs")
    void ambiguityIsTheMeanEntropyOfColumns(WorthOfAPlan answer) {
        double[][] cue = {{0.9, 0.1}, {0.1, 0.9}};
        assertEquals(0.3250829733914482, answer.efe(cue, new double[] {0.5, 0.5}, new double[2])[1], ACCURACY);
        double[][] half = {{0.5, 0.8}, {0.5, 0.2}};
        assertEquals(0.25 * Math.log(2) + 0.75 * (-0.8 * Math.log(0.8) - 0.2 * Math.log(0.2)),
                answer.efe(half, new double[] {0.25, 0.75}, new double[2])[1], ACCURACY);
    }

    @Checks(points = 1, idea = "Both ways give one G: risk + ambiguity = −information gain − pragmatic value, and no gain is negative")
    void bothWaysAgree(WorthOfAPlan answer, RandomGenerator random) {
        double[] cue = answer.efe(new double[][] {{0.9, 0.1}, {0.1, 0.9}, {0, 0}, {0, 0}}, new double[] {0.5, 0.5}, LOG_C);
        assertEquals(0.3680642071684971, cue[2], ACCURACY);
        for (int trial = 0; trial < 10; trial++) {
            int outcomes = random.nextInt(2, 5);
            int states = random.nextInt(2, 5);
            double[][] a = new double[outcomes][states];
            for (int s = 0; s < states; s++) {
                double[] column = shares(outcomes, random);
                for (int o = 0; o < outcomes; o++) {
                    a[o][s] = column[o];
                }
            }
            double[] parts = answer.efe(a, shares(states, random), random.doubles(outcomes, -4, 4).toArray());
            assertEquals(parts[0] + parts[1], -parts[2] - parts[3], ACCURACY, "both ways");
        }
    }

    @Checks(points = 1, idea = "What can't happen adds nothing; what can happen and is ruled out costs infinitely much")
    void zerosAndInfinities(WorthOfAPlan answer) {
        double[][] sure = {{1, 0}, {0, 1}};
        assertArrayEquals(new double[] {0.5 * Math.log(0.5) - Math.log(0.5) - 0.5 * Math.log(2) + 0, 0, Math.log(2), -Math.log(2)},
                answer.efe(sure, new double[] {0.5, 0.5}, new double[2]), ACCURACY);
        double[] never = {0, Double.NEGATIVE_INFINITY};
        assertArrayEquals(new double[] {0, 0, 0, 0}, answer.efe(sure, new double[] {1, 0}, never), ACCURACY);
        double[] risky = answer.efe(sure, new double[] {0.5, 0.5}, never);
        assertEquals(Double.POSITIVE_INFINITY, risky[0], 0);
        assertEquals(Double.NEGATIVE_INFINITY, risky[3], 0);
    }

    private static double[] shares(int size, RandomGenerator random) {
        double[] p = random.doubles(size, 0.05, 1).toArray();
        double sum = 0;
        for (double each : p) {
            sum += each;
        }
        for (int i = 0; i < size; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
