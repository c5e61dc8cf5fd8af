package chapter24;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter24.ForgedReport.Page;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = ForgedReport.class, number = 4, title = "The forged page", points = 3, level = ExerciseTest.Level.FIND_OUT, hints = {
    "Each letter is one law of this chapter with two sides. Three of them are equations or have an error bar, five are inequalities.",
    "Six digits are what you have: an equation holds to about 1e-5 of its largest term, not to the last bit.",
    "An entropy may be negative, a free energy too, and weights may pay with heat for an entropy that falls: none of that is a forgery."})
public class ForgedReportTest {

    private static final String LETTERS = "ABCDEFGH";

    private static double round(double value) {
        return new BigDecimal(value).round(new MathContext(6)).doubleValue();
    }

    /** A page of which the lines with these letters are forged. */
    private static Page page(RandomGenerator random, String forged) {
        double theory = Math.pow(10, random.nextDouble(-5, 0));
        double error = theory * random.nextDouble(0.01, 0.06);
        double off = forged.contains("B") ? (random.nextBoolean() ? 1 : -1) * Math.max(0.12 * theory, 4.6 * error)
                : random.nextDouble(-0.9, 0.9) * Math.max(0.1 * theory, 4 * error);
        double t = theory + off;
        double energy = t * random.nextInt(1, 8) / 2.0;
        double entropy = random.nextDouble(-12, 6);
        double free = energy - t * entropy + (forged.contains("A") ? (random.nextBoolean() ? 2 * t * entropy : 0.05 * energy + 0.05 * Math.abs(t * entropy)) : 0);
        double evidence = random.nextDouble(-300, -20);
        double gap = forged.contains("D") ? -random.nextDouble(0.5, 20) : random.nextInt(4) == 0 ? 0 : random.nextDouble(0, 20);
        double floor = Math.pow(10, random.nextDouble(-16, -6));
        double it = floor * Math.pow(10, forged.contains("F") ? -random.nextDouble(0.1, 3) : random.nextDouble(0.1, 14));
        double pue = forged.contains("E") ? random.nextDouble(0.5, 0.98) : random.nextInt(4) == 0 ? 1 : random.nextDouble(1, 2);
        double nats = random.nextDouble(1, 2e4);
        double price = it / nats * (forged.contains("G") ? random.nextBoolean() ? 1.5 : 0.9 : 1);
        double heat = random.nextDouble(0.2, 30);
        double change = random.nextBoolean() ? -random.nextDouble(0, 0.9) * heat : random.nextDouble(0, 5);
        double known = (heat + change) * (forged.contains("H") ? random.nextDouble(1.05, 1.5) : random.nextDouble(0.01, 0.99));
        return new Page(round(energy), round(t), round(error), round(theory), round(entropy), round(free),
                round((forged.contains("C") ? -1 : 1) * random.nextDouble(1e-5, 1)), round(evidence - gap), round(evidence), round(it), round(it * pue),
                round(floor), round(nats), round(price), round(known), round(change), round(heat));
    }

    private static void finds(ForgedReport answer, RandomGenerator random, String forged) {
        List<String> found = new ArrayList<>(new TreeSet<>(answer.broken(page(random, forged))));
        assertEquals(List.of(forged.split("(?!^)")).stream().filter(letter -> !letter.isEmpty()).toList(), found);
    }

    @Checks(points = 1, idea = "An honest page is left in peace: six digits, chance, and entropies below zero are no forgery")
    void honest(ForgedReport answer, RandomGenerator random) {
        for (int k = 0; k < 60; k++) {
            finds(answer, random, "");
        }
    }

    @Checks(points = 1, idea = "Each forged line is found, and no other is blamed")
    void oneForgery(ForgedReport answer, RandomGenerator random) {
        for (int k = 0; k < 80; k++) {
            finds(answer, random, LETTERS.substring(k % 8, k % 8 + 1));
        }
    }

    @Checks(points = 1, idea = "Several forgeries on one page are all found")
    void several(ForgedReport answer, RandomGenerator random) {
        for (int k = 0; k < 60; k++) {
            StringBuilder forged = new StringBuilder();
            for (char letter : LETTERS.toCharArray()) {
                forged.append(random.nextBoolean() ? String.valueOf(letter) : "");
            }
            finds(answer, random, forged.toString());
        }
    }
}
