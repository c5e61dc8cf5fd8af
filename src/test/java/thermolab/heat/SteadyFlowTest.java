package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SteadyFlowTest {

    private final HeatNetwork rod = HeatNetwork.chain(new double[] {1, 1, 1, 1}, new double[] {2, 2, 2});

    @Test
    void aRodBetweenTwoBathsHasAStraightProfileAndOneCurrent() {
        double[] t = SteadyFlow.temperatures(rod, new double[] {400, 0, 0, 280}, new boolean[] {true, false, false, true});
        assertArrayEquals(new double[] {400, 360, 320, 280}, t, 1e-10);
        double[][] flow = rod.heatFlows(t);
        assertEquals(80, flow[0][1], 1e-9);
        assertEquals(flow[0][1], flow[2][3], 1e-9);
        assertEquals(80 / 280.0 - 80 / 400.0, rod.entropyProduction(t), 1e-12); // made inside = what the baths gain
    }

    @Test
    void aPartWithoutAHeldBodyIsRefused() {
        HeatNetwork apart = HeatNetwork.chain(new double[] {1, 1}, new double[] {0});
        assertThrows(IllegalArgumentException.class,
                () -> SteadyFlow.temperatures(apart, new double[] {300, 0}, new boolean[] {true, false}));
    }
}
