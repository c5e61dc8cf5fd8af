package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = UnknownForecaster.class, number = 6, title = "How far can this forecaster be trusted?", points = 3,
    level = ExerciseTest.Level.FIND_OUT, hints = {
    "Write down the probability of one outcome, given its claim and $\\kappa$; then the logarithm of that of the whole record.",
    "In $\\kappa$ the logarithm is concave, so its slope has one zero. A claim of ½ has log-odds zero: it says nothing of $\\kappa$.",
    "The error is one over the root of minus the second derivative, a sum over claims of (log-odds)$^2\\,q(1-q)$."})
public class UnknownForecasterTest {

    private static final double SIGMAS = 6;

    private static double[] claims(int n, RandomGenerator random) {
        return random.doubles(n).map(u -> u < 0.1 ? 0.5 : 0.02 + 0.96 * (u - 0.1) / 0.9).toArray();
    }

    private static boolean[] outcomes(double[] claims, double kappa, RandomGenerator random) {
        boolean[] happened = new boolean[claims.length];
        for (int i = 0; i < claims.length; i++) {
            double odds = Math.pow(claims[i] / (1 - claims[i]), kappa);
            happened[i] = random.nextDouble() < odds / (1 + odds);
        }
        return happened;
    }

    @Checks(points = 1, idea = "κ is below one for a forecaster who is too sure and above one for a modest one, as far as the record can tell")
    void findsKappa(UnknownForecaster answer, RandomGenerator random) {
        for (double kappa : new double[] {0.3, 0.6, 1, 1.7, random.nextDouble(0.3, 2)}) {
            double[] claims = claims(4000, random);
            UnknownForecaster.Finding finding = answer.examine(claims, outcomes(claims, kappa, random));
            assertEquals(kappa, finding.kappa(), SIGMAS * (1 + kappa) / Math.sqrt(claims.length), "κ from 4000 claims");
        }
    }

    @Checks(points = 1, idea = "The error is honest: over many records the deviations, in errors, have a mean square of about one")
    void errorIsHonest(UnknownForecaster answer, RandomGenerator random) {
        int repeats = 400;
        double squares = 0;
        double kappa = random.nextDouble(0.5, 1.2);
        for (int i = 0; i < repeats; i++) {
            double[] claims = claims(500, random);
            UnknownForecaster.Finding finding = answer.examine(claims, outcomes(claims, kappa, random));
            assertTrue(finding.error() > 0, "an error is greater than zero");
            double off = (finding.kappa() - kappa) / finding.error();
            squares += Math.min(off * off, 100) / repeats;
        }
        assertEquals(1, squares, SIGMAS * Math.sqrt(2.0 / repeats) + 0.1, "mean square of the deviations, in errors");
    }

    @Checks(points = 1, idea = "Each claim counts by its own odds: claims of ½ say nothing, bold ones much, and who claims ten times as often has a smaller error")
    void weighsEachClaim(UnknownForecaster answer, RandomGenerator random) {
        double[] claims = claims(600, random);
        boolean[] happened = outcomes(claims, 0.8, random);
        UnknownForecaster.Finding finding = answer.examine(claims, happened);
        double[] more = Arrays.copyOf(claims, 1600);
        Arrays.fill(more, 600, 1600, 0.5);
        boolean[] tossed = Arrays.copyOf(happened, 1600);
        UnknownForecaster.Finding withCoins = answer.examine(more, tossed);
        assertEquals(finding.kappa(), withCoins.kappa(), 1e-5, "κ with a thousand claims of ½ added");
        assertEquals(finding.error(), withCoins.error(), 1e-4 * finding.error(), "its error");
        double[] mirrored = Arrays.stream(claims).map(c -> 1 - c).toArray();
        boolean[] opposite = new boolean[happened.length];
        for (int i = 0; i < opposite.length; i++) {
            opposite[i] = !happened[i];
        }
        assertEquals(finding.kappa(), answer.examine(mirrored, opposite).kappa(), 1e-5, "κ of the opposite events");
    }
}
