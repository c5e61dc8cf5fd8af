package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter01.MyIsothermalWork;
import chapter01.MyNetworkRelaxation;
import chapter01.MyTwoBodyRelaxation;
import chapter02.MyDebyeHeatCapacity;
import chapter02.MyGasEntropy;
import chapter02.MyMixBodies;
import chapter02.MyOttoEngine;
import org.junit.jupiter.api.Test;

/** The reference solutions of chapters 01 and 02 find by their own ways what the toolkit finds. */
class SolutionsAgreeTest {

    @Test
    void chapterOne() {
        assertEquals(IdealGas.isothermalWorkBy(2, 310, 0.03, 0.01),
                new MyIsothermalWork().isothermalWorkBy(2, 310, 0.03, 0.01), 1e-8);
        assertArrayEquals(new TwoBodies(2, 5, 0.7).at(350, 290, 1.3),
                new MyTwoBodyRelaxation().relaxTwoBody(2, 5, 0.7, 350, 290, 1.3), 1e-10);
        double[] c = {0.5, 3, 1, 2};
        double[][] g = {{0, 1, 0.2, 0}, {1, 0, 0, 2}, {0.2, 0, 0, 0.3}, {0, 2, 0.3, 0}};
        double[] start = {900, 250, 310, 120};
        double[][] exact = HeatNetwork.of(c, g).temperatures(start, 0, 0.3, 4);
        double[][] stepped = new MyNetworkRelaxation().relaxNetwork(c, g, start, new double[] {0, 0.3, 4});
        for (int i = 0; i < exact.length; i++) {
            assertArrayEquals(exact[i], stepped[i], 1e-4); // Runge–Kutta with steps of a twentieth
        }
    }

    @Test
    void chapterTwo() {
        assertEquals(IdealGas.MONATOMIC.entropyChange(new GasState(2, 300, 1), new GasState(2, 450, 3)),
                new MyGasEntropy().idealGasEntropyChange(2, IdealGas.MONATOMIC.molarHeatCapacity(), 300, 450, 1, 3), 1e-10);
        double[] m = {1, 2, 0.5};
        double[] heats = {400, 900, 4200};
        double[] t = {900, 300, 280};
        var mine = new MyMixBodies().mixBodies(m, heats, t);
        Mixing theirs = Mixing.of(m, heats, t);
        assertEquals(theirs.entropyChange(), mine.entropyChange(), 1e-8);
        assertEquals(theirs.maxWork(), mine.maxWork(), 1e-6);
        var otto = new MyOttoEngine().ottoCycle(8, 1.4, 1, 300, 2000);
        assertEquals(new OttoCycle(8, 1.4).run(new GasState(1, 300, 1), 2000).workBy(), otto.workBy(), 1e-7);
        for (double t0 : new double[] {0.003, 0.05, 0.4, 3}) {
            double expected = DebyeCrystal.heatCapacity(t0);
            assertEquals(expected, new MyDebyeHeatCapacity().debyeHeatCapacity(t0), 1e-8 * expected);
        }
    }
}
