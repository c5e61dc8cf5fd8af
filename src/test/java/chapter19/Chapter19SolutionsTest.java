package chapter19;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.compute.ChargingRamp;
import thermolab.compute.Landauer;
import thermolab.compute.LogicGates;
import thermolab.compute.Pebbling;
import thermolab.compute.SzilardEngine;
import thermolab.compute.TruthTable;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercises' own tests do not use. */
class Chapter19SolutionsTest {

    @Test
    void heatsAgree() {
        double[] p = {0.2, 0.5, 0.3};
        assertEquals(Landauer.cost(250, p), new MyLandauerHeat().landauer(250, p), 1e-33);
        double[][] joint = {{0.1, 0.3}, {0.4, 0.2}};
        assertEquals(Landauer.costGiven(250, joint), new MyLandauerHeat().landauerGiven(250, joint), 1e-33);
    }

    @Test
    void demonsAgree() {
        assertEquals(new SzilardEngine(0.17, 0.6).meanWork(), new MyShortSightedDemon().szilardWork(0.17, 0.6), 1e-15);
    }

    @Test
    void lossesAgree() {
        for (TruthTable gate : LogicGates.all()) {
            double[] p = new double[1 << gate.inputs()];
            for (int x = 0; x < p.length; x++) {
                p[x] = 2.0 * (x + 1) / (p.length * (p.length + 1));
            }
            assertEquals(gate.informationLossBits(p), new MyInformationLoss().informationLoss(gate.rows(), p), 1e-12);
            assertEquals(gate.leastGarbage(), new MyInformationLoss().leastGarbage(gate.rows()));
        }
    }

    @Test
    void rampsAndPebblesAgree() {
        for (double y : new double[] {0, 1e-9, 0.2, 0.999, 1.001, 50, 1e9}) {
            assertEquals(ChargingRamp.heatShare(y), new MyRampHeat().rampEnergy(1, 1, 1, y), 1e-14);
        }
        assertArrayEquals(Pebbling.bennett(23).moves(), new MyBennettPebbles().bennettPebble(23));
    }
}
