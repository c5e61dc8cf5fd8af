package chapter19;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LandauerHeat.class, number = 1, title = "Heat of a memory", points = 2, hints = {
    "The second law: what the memory's entropy falls by, the bath's rises by at least. The memory ends in one state.",
    "States of probability zero add nothing; the logarithm of zero must not be asked for.",
    "With a register kept: for each of its states the memory has a law of its own. Erase by it, and take the mean."})
public class LandauerHeatTest {

    private static final double[] KELVIN = {4, 77, 300, 310.15, 1000};

    @Checks(points = 1, idea = "The heat is k_B T times the entropy of the memory, in nats: less for a biased bit, none for a known one")
    void biased(LandauerHeat answer) {
        double[] fair = {3.8279718467716317e-23, 7.368845805035391e-22, 2.870978885078724e-21, 2.9681136706905537e-21, 9.56992961692908e-21};
        for (int k = 0; k < KELVIN.length; k++) {
            double kT = LandauerHeat.BOLTZMANN * KELVIN[k];
            assertEquals(fair[k] / kT, answer.landauer(KELVIN[k], new double[] {0.5, 0.5}) / kT, 1e-9);
            assertEquals(0.3250829733914482, answer.landauer(KELVIN[k], new double[] {0.9, 0.1}) / kT, 1e-12);
            assertEquals(0, answer.landauer(KELVIN[k], new double[] {0, 1, 0}) / kT, 1e-15);
            assertEquals(Math.log(5), answer.landauer(KELVIN[k], new double[] {0.2, 0.2, 0.2, 0.2, 0.2}) / kT, 1e-12);
        }
        assertThrows(IllegalArgumentException.class, () -> answer.landauer(-1, new double[] {0.5, 0.5}));
    }

    @Checks(points = 1, idea = "What a register that is kept tells of the memory need not be paid for")
    void given(LandauerHeat answer) {
        double kT = LandauerHeat.BOLTZMANN * 300;
        assertEquals(0, answer.landauerGiven(300, new double[][] {{0.5, 0}, {0, 0.5}}) / kT, 1e-15);
        assertEquals(Math.log(2), answer.landauerGiven(300, new double[][] {{0.3, 0.2}, {0.3, 0.2}}) / kT, 1e-12);
        assertEquals(0.3250829733914482, answer.landauerGiven(300, new double[][] {{0.45, 0.05}, {0.05, 0.45}}) / kT, 1e-12);
        assertEquals(0.4 * Math.log(2), answer.landauerGiven(300, new double[][] {{0.6, 0, 0.2}, {0, 0, 0.2}}) / kT, 1e-12);
    }
}
