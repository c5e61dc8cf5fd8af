package chapter24;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter24.OwnLine.Measured;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = OwnLine.class, number = 3, title = "A line of your own", points = 10, level = ExerciseTest.Level.FIND_OUT, hints = {
    "Choose something small that you can simulate in ten lines and also enumerate or solve: a demon with errors, a biased bit, a two-state agent.",
    "Take every random number from one stream that the seed makes, and the error bar from independent repetitions.",
    "Only then ask what it adds to the ledger: k T for a nat that must be forgotten, or watts times seconds."})
public class OwnLineTest {

    private static final int SEEDS = 24;

    private static int words(String sentence) {
        return sentence.strip().split("\\s+").length;
    }

    private static double[] settings(OwnLine answer) {
        double[] settings = answer.settings();
        assertTrue(settings.length >= 3 && settings.length <= 6, "three to six settings, found " + settings.length);
        for (int i = 1; i < settings.length; i++) {
            assertTrue(settings[i] > settings[i - 1], "settings rise");
        }
        return settings;
    }

    /** [seed] → value and error at a setting. */
    private static Measured[] repeated(OwnLine answer, double setting) {
        Measured[] all = new Measured[SEEDS];
        for (int s = 0; s < SEEDS; s++) {
            all[s] = answer.measured(setting, 1000 + 7 * s);
            assertTrue(Double.isFinite(all[s].value()) && all[s].error() >= 0 && Double.isFinite(all[s].error()), "value and error are finite");
        }
        return all;
    }

    private static double mean(Measured[] all) {
        double sum = 0;
        for (Measured each : all) {
            sum += each.value() / all.length;
        }
        return sum;
    }

    private static double errorOfMean(Measured[] all, double mean) {
        double squares = 0;
        for (Measured each : all) {
            squares += (each.value() - mean) * (each.value() - mean);
        }
        return Math.sqrt(squares / (all.length - 1) / all.length);
    }

    @Checks(points = 1, idea = "It asks a question, and says where its answer stops to hold")
    void asksAndLimits(OwnLine answer) {
        assertTrue(answer.question().strip().endsWith("?") && words(answer.question()) >= 6, "a question of six words or more");
        assertTrue(words(answer.limit()) >= 8 && !answer.limit().equals(answer.question()), "a sentence on its limit, of eight words or more");
        settings(answer);
    }

    @Checks(points = 2, idea = "Chance is handed in: one seed is one result, and another seed is another")
    void chanceIsHandedIn(OwnLine answer) {
        boolean differs = false;
        for (double setting : settings(answer)) {
            Measured once = answer.measured(setting, 5);
            assertEquals(once, answer.measured(setting, 5));
            differs |= once.value() != answer.measured(setting, 6).value();
        }
        assertTrue(differs, "two seeds give the same at each setting: nothing was drawn");
    }

    @Checks(points = 3, idea = "The error bar is honest: over many seeds the deviations, in errors, have a mean square of about one")
    void errorIsHonest(OwnLine answer) {
        double squares = 0;
        double[] settings = settings(answer);
        for (double setting : settings) {
            Measured[] all = repeated(answer, setting);
            double mean = mean(all);
            for (Measured each : all) {
                assertTrue(each.error() > 0, "an error is above zero");
                squares += Math.min(25, Math.pow((each.value() - mean) / each.error(), 2)) / (SEEDS - 1) / settings.length;
            }
        }
        assertTrue(squares > 0.35 && squares < 2.5, "mean square of the deviations in errors: " + squares);
    }

    @Checks(points = 3, idea = "Two ways lead to one number, at each setting, and the number depends on the setting")
    void twoWays(OwnLine answer) {
        double[] settings = settings(answer);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double worst = 0;
        for (double setting : settings) {
            Measured[] all = repeated(answer, setting);
            double mean = mean(all);
            double error = errorOfMean(all, mean);
            double exact = answer.exact(setting);
            assertEquals(exact, mean, 5 * error + 1e-12 * Math.abs(exact), "at setting " + setting);
            least = Math.min(least, exact);
            most = Math.max(most, exact);
            worst = Math.max(worst, error);
        }
        assertTrue(most - least > 5 * worst, "the exact values hardly differ from setting to setting");
    }

    @Checks(points = 1, idea = "It is a line of the ledger: joules, finite, not negative, and not zero everywhere")
    void joules(OwnLine answer) {
        double sum = 0;
        for (double setting : settings(answer)) {
            for (double kelvin : new double[] {4, 300, 330}) {
                double joules = answer.joules(setting, kelvin);
                assertTrue(joules >= 0 && Double.isFinite(joules), "joules at " + setting + " and " + kelvin + " K: " + joules);
                assertEquals(joules, answer.joules(setting, kelvin), 0);
                sum += joules;
            }
        }
        assertTrue(sum > 0, "it adds nothing to the ledger at any setting");
    }
}
