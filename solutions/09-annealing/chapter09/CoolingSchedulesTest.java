package chapter09;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chapter09.CoolingSchedules.Kind;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

/** Held to values at chosen steps and to what defines each shape. */
@ExerciseTest(contract = CoolingSchedules.class, number = 3, title = "ways to cool", points = 2, hints = {
    "With the share $k/n$ of the way, LINEAR and COSINE are one line each. Mind that `k / n` of two whole numbers is a whole number.",
    "GEOMETRIC: $q^n = \\text{end}/\\text{start}$, so $v_k = \\text{start}\\,(\\text{end}/\\text{start})^{k/n}$. INVERSE_TIME: solve "
            + "$\\text{start}/(1 + an) = \\text{end}$ for $a$. Both refuse an end of zero.",
    "LOGARITHMIC: $v_0 = c/\\ln 2$, so $c = \\text{start}\\cdot\\ln 2$."})
public class CoolingSchedulesTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 0.5, idea = "All but the logarithmic one go from the start to the end in n steps: n + 1 values")
    void bothEnds(CoolingSchedules answer) {
        for (Kind kind : Kind.values()) {
            double[] v = answer.schedule(kind, 3, 0.2, 40);
            assertEquals(41, v.length);
            assertEquals(3, v[0], ROUNDING);
            if (kind != Kind.LOGARITHMIC) {
                assertEquals(0.2, v[40], ROUNDING);
            }
        }
        assertEquals(0, answer.schedule(Kind.LINEAR, 2, 0, 7)[7], ROUNDING);
        assertEquals(0, answer.schedule(Kind.COSINE, 2, 0, 7)[7], ROUNDING);
    }

    @Checks(points = 0.5, idea = "Half-way, a line and a cosine have lost half, a geometric schedule is at the geometric mean, and "
            + "1/v of one over time is half-way between its ends")
    void halfWay(CoolingSchedules answer) {
        assertEquals(1.6, answer.schedule(Kind.LINEAR, 3, 0.2, 40)[20], ROUNDING);
        assertEquals(1.6, answer.schedule(Kind.COSINE, 3, 0.2, 40)[20], ROUNDING);
        assertEquals(Math.sqrt(0.6), answer.schedule(Kind.GEOMETRIC, 3, 0.2, 40)[20], ROUNDING);
        assertEquals(2 / (1 / 3.0 + 1 / 0.2), answer.schedule(Kind.INVERSE_TIME, 3, 0.2, 40)[20], ROUNDING);
        assertEquals(0.2 + 1.4 * (1 + Math.sqrt(0.5)), answer.schedule(Kind.COSINE, 3, 0.2, 40)[10], ROUNDING);
    }

    @Checks(points = 0.5, idea = "The logarithmic schedule keeps v ln(k + 2) constant and takes no notice of the end")
    void logarithmic(CoolingSchedules answer) {
        double[] v = answer.schedule(Kind.LOGARITHMIC, 2.5 / Math.log(2), 0.1, 998);
        assertEquals(2.5 / Math.log(1000), v[998], ROUNDING);
        assertEquals(2.5 / Math.log(12), v[10], ROUNDING);
        assertEquals(v[998], answer.schedule(Kind.LOGARITHMIC, 2.5 / Math.log(2), 0, 998)[998], 0);
    }

    @Checks(points = 0.5, idea = "A factor at each step never reaches zero, nor does one over time: refuse, and only there")
    void neverZero(CoolingSchedules answer) {
        assertThrows(IllegalArgumentException.class, () -> answer.schedule(Kind.GEOMETRIC, 1, 0, 10));
        assertThrows(IllegalArgumentException.class, () -> answer.schedule(Kind.INVERSE_TIME, 1, 0, 10));
        assertEquals(1e-300, answer.schedule(Kind.GEOMETRIC, 1, 1e-300, 10)[10], 1e-310);
        assertEquals(1, answer.schedule(Kind.INVERSE_TIME, 1, 1, 10)[5], ROUNDING);
    }
}
