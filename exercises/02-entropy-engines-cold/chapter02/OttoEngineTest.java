package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Constants;

@ExerciseTest(contract = OttoEngine.class, number = 3, title = "The Otto engine", points = 2, hints = {
    "On an adiabat $T V^{\\gamma-1}$ is constant. Compression divides the volume by $r$, expansion multiplies it by $r$.",
    "Heat crosses only in the strokes at constant volume. What is $c_v$, if $\\gamma = c_p/c_v$ and $c_p - c_v = R$?",
    "The gas returns to where it began, so the work is what came in as heat minus what left as heat. Divide by what came in: both differences of temperature have a common factor."})
public class OttoEngineTest {

    private static final double ROUNDING = 1e-9;

    @Checks(points = 0.5, idea = "The efficiency depends on compression and gas alone: none without compression, more with more of it")
    void efficiency(OttoEngine answer) {
        assertEquals(0, answer.ottoEfficiency(1, 1.4), ROUNDING);
        assertEquals(1 - Math.pow(8, -0.4), answer.ottoEfficiency(8, 1.4), ROUNDING);
        assertEquals(1 - Math.pow(12, -2.0 / 3), answer.ottoEfficiency(12, 5 / 3.0), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Compression heats the gas and expansion cools it, both by one and the same factor")
    void temperatures(OttoEngine answer) {
        OttoEngine.CycleResult cycle = answer.ottoCycle(8, 1.4, 1, 300, 2000);
        assertEquals(300 * Math.pow(8, 0.4), cycle.t2(), 1e-6);
        assertEquals(2000 / Math.pow(8, 0.4), cycle.t4(), 1e-6);
    }

    @Checks(points = 0.5, idea = "Heat enters at constant volume, so the heat capacity is that at constant volume")
    void heat(OttoEngine answer) {
        double expected = 3 * Constants.GAS / 0.4 * (2000 - 300 * Math.pow(8, 0.4));
        assertEquals(expected, answer.ottoCycle(8, 1.4, 3, 300, 2000).heatIn(), 1e-9 * expected);
    }

    @Checks(points = 0.5, idea = "Work over heat is the efficiency, and it is the same for every pair of temperatures")
    void workOverHeat(OttoEngine answer) {
        for (double t3 : new double[] {1200, 2000, 3000}) {
            OttoEngine.CycleResult cycle = answer.ottoCycle(8, 1.4, 1, 300, t3);
            assertEquals(1 - Math.pow(8, -0.4), cycle.workBy() / cycle.heatIn(), ROUNDING);
        }
    }
}
