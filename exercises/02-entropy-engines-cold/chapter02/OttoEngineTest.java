package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Constants;

@ExerciseTest(contract = OttoEngine.class, number = 3, title = "The Otto engine", points = 2, hints = {
    "On an adiabat $T V^{\\gamma-1}$ is constant. Compression divides the volume by $r$, expansion multiplies it by $r$.",
    "Heat crosses only at constant volume, where it is heat capacity times change of temperature, with heat capacity $nR/(\\gamma-1)$.",
    "$Q_{in} = C(T_3 - T_2)$, $Q_{out} = C(T_4 - T_1)$, and the gas returns to where it began, so $W_{by} = Q_{in} - Q_{out}$."})
public class OttoEngineTest {

    private static final double ROUNDING = 1e-9;

    @Checks(points = 0.5, idea = "The efficiency is 1 − r^(1−γ): none without compression, more with more of it")
    void efficiency(OttoEngine answer) {
        assertEquals(0, answer.ottoEfficiency(1, 1.4), ROUNDING);
        assertEquals(1 - Math.pow(8, -0.4), answer.ottoEfficiency(8, 1.4), ROUNDING);
        assertEquals(1 - Math.pow(12, -2.0 / 3), answer.ottoEfficiency(12, 5 / 3.0), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Compression heats the gas and expansion cools it, both by the factor r^(γ−1)")
    void temperatures(OttoEngine answer) {
        OttoEngine.CycleResult cycle = answer.ottoCycle(8, 1.4, 1, 300, 2000);
        assertEquals(300 * Math.pow(8, 0.4), cycle.t2(), 1e-6);
        assertEquals(2000 / Math.pow(8, 0.4), cycle.t4(), 1e-6);
    }

    @Checks(points = 0.5, idea = "Heat enters at constant volume, so the heat capacity is n R/(γ − 1)")
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
