package chapter08;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SaxeStrength.class, number = 4, title = "A mode is learned", points = 2, hints = {
    "Separate the variables: $\\frac{da}{a(s-a)} = \\frac{2\\,dt}{\\tau}$. The left side is "
        + "$\\frac1s\\left(\\frac1a + \\frac1{s-a}\\right)da$.",
    "So $\\ln\\frac{a}{s-a}$ grows at the rate $2s/\\tau$, from $\\ln\\frac{a_0}{s-a_0}$. Solve for $a$.",
    "Of the forms $s\\,e^{u}/(e^{u} - 1 + s/a_0)$ and $s/(1 + (s/a_0-1)e^{-u})$, with $u = 2st/\\tau$, only one survives a large $u$."})
public class SaxeStrengthTest {

    private static final double RELATIVE = 1e-8;

    @Checks(points = 0.5, idea = "It begins at a₀ and has half of s at (τ/2s) ln(s/a₀ − 1): strong modes first")
    void beginsAndIsHalfWay(SaxeStrength answer) {
        assertEquals(1e-3, answer.saxeMode(0, 3, 1e-3, 1), RELATIVE * 1e-3);
        for (double s : new double[] {3, 1, 0.2}) {
            assertEquals(s / 2, answer.saxeMode(Math.log(s / 1e-3 - 1) / (2 * s), s, 1e-3, 1), RELATIVE * s);
        }
        assertEquals(0.7489923252324207, answer.saxeMode(4, 1, 1e-3, 1), RELATIVE); // Saxe et al. 2014, equation 7
    }

    @Checks(points = 0.5, idea = "Everywhere the slope is 2a(s − a)/τ: a larger τ is a slower clock and nothing else")
    void obeysItsEquation(SaxeStrength answer) {
        double h = 1e-5;
        for (double t : new double[] {0.3, 2, 5}) {
            double a = answer.saxeMode(t, 0.8, 0.05, 2.5);
            double slope = (answer.saxeMode(t + h, 0.8, 0.05, 2.5) - answer.saxeMode(t - h, 0.8, 0.05, 2.5)) / (2 * h);
            assertEquals(2 * a * (0.8 - a) / 2.5, slope, 1e-8);
            assertEquals(answer.saxeMode(t / 2.5, 0.8, 0.05, 1), a, RELATIVE);
        }
    }

    @Checks(points = 0.5, idea = "After a very long time the mode is learned, and no exponential overflows")
    void longTimes(SaxeStrength answer) {
        assertEquals(3, answer.saxeMode(1e4, 3, 1e-3, 1), RELATIVE);
        assertEquals(0.5, answer.saxeMode(1e300, 0.5, 1e-9, 1), RELATIVE);
    }

    @Checks(points = 0.5, idea = "A start above s comes down to s")
    void fromAbove(SaxeStrength answer) {
        assertEquals(2 / (1 - 0.6 * Math.exp(-4 * 0.25)), answer.saxeMode(0.25, 2, 5, 1), RELATIVE);
        assertEquals(2, answer.saxeMode(100, 2, 5, 1), RELATIVE);
        assertEquals(2, answer.saxeMode(0.7, 2, 2, 1), RELATIVE);
    }
}
