package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class HeatNetworkTest {

    private static final double STATED = 1e-6; // relative tolerance of the reference numbers
    private static final double[] START = {500, 300, 250};

    private final HeatNetwork chain = HeatNetwork.chain(new double[] {1, 2, 4}, new double[] {1, 0.5});

    @Test
    void theChainOfThreeGivesTheReference() { // laws.three_body_chain: matrix exponential
        double[] later = chain.temperatures(START, 3)[0];
        assertArrayEquals(new double[] {340.82128845308955, 328.48267504868534, 275.553340362385}, later, STATED * 340);
        assertArrayEquals(new double[] {0, 0.2731158867040844, 1.6018841132959172}, chain.rates(), STATED * 1.6);
        assertArrayEquals(new double[] {300, 300, 300}, chain.equilibrium(START), STATED * 300);
        assertArrayEquals(new double[] {300, 300, 300}, chain.temperatures(START, Double.POSITIVE_INFINITY)[0], 1e-10);
    }

    @Test
    void timeZeroIsTheStart() {
        assertArrayEquals(START, chain.temperatures(START, 0)[0], 1e-10);
    }

    @Test
    void partsThatAreNotJoinedEndApart() {
        HeatNetwork two = HeatNetwork.chain(new double[] {1, 3, 2, 2}, new double[] {1, 0, 1});
        double[] end = {325, 325, 200, 200};
        assertArrayEquals(end, two.equilibrium(new double[] {400, 300, 150, 250}));
        assertArrayEquals(end, two.temperatures(new double[] {400, 300, 150, 250}, 1e6)[0], 1e-9);
        assertEquals(0, two.rates()[1]);
        assertTrue(two.rates()[2] > 0);
    }

    @Test
    void aLonelyBodyStaysAsItIs() {
        HeatNetwork one = HeatNetwork.of(new double[] {5}, new double[][] {{0}});
        assertArrayEquals(new double[][] {{280}, {280}}, one.temperatures(new double[] {280}, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void agreesWithSmallTimeSteps() { // Runge–Kutta of order four, error of order step⁴
        double[] t = START.clone();
        int steps = 3000;
        double h = 3.0 / steps;
        for (int n = 0; n < steps; n++) {
            double[] a = slope(t);
            double[] b = slope(moved(t, a, h / 2));
            double[] c = slope(moved(t, b, h / 2));
            double[] d = slope(moved(t, c, h));
            for (int i = 0; i < 3; i++) {
                t[i] += h / 6 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]);
            }
        }
        assertArrayEquals(t, chain.temperatures(START, 3)[0], 1e-9);
    }

    @Test
    void refusesWhatIsNotANetwork() {
        double[] c = {1, 1};
        assertThrows(IllegalArgumentException.class, () -> HeatNetwork.of(c, new double[][] {{0, 1}, {2, 0}}));
        assertThrows(IllegalArgumentException.class, () -> HeatNetwork.of(c, new double[][] {{0, -1}, {-1, 0}}));
        assertThrows(IllegalArgumentException.class, () -> HeatNetwork.of(new double[] {1, 0}, new double[][] {{0, 1}, {1, 0}}));
        assertThrows(IllegalArgumentException.class, () -> HeatNetwork.chain(c, new double[] {1, 1}));
        var shapes = assertThrows(IllegalArgumentException.class, () -> chain.temperatures(c, 1));
        assertTrue(shapes.getMessage().contains("[2]") && shapes.getMessage().contains("[3]"));
    }

    @Property(tries = 60)
    void anyNetworkKeepsEnergyMakesEntropyAndStaysBetweenItsExtremes(@ForAll @IntRange(min = 2, max = 7) int bodies,
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 20) double time) {
        RandomGenerator random = RandomStream.of(seed);
        double[] c = random.doubles(bodies, 0.1, 10).toArray();
        double[] start = random.doubles(bodies, 100, 900).toArray();
        double[][] g = new double[bodies][bodies];
        for (int i = 0; i < bodies; i++) {
            for (int j = 0; j < i; j++) {
                g[i][j] = random.nextInt(3) == 0 ? 0 : random.nextDouble(2);
                g[j][i] = g[i][j];
            }
        }
        HeatNetwork network = HeatNetwork.of(c, g);
        double[][] later = network.temperatures(start, time, time + 1);
        assertEquals(network.energy(start), network.energy(later[0]), 1e-9 * network.energy(start));
        double gain = 0;
        for (int i = 0; i < bodies; i++) {
            gain += c[i] * Math.log(later[1][i] / later[0][i]);
            assertTrue(later[0][i] > 100 - 1e-9 && later[0][i] < 900 + 1e-9);
        }
        assertTrue(gain >= -1e-9, "entropy fell by " + -gain);
        assertTrue(network.entropyProduction(later[0]) >= 0);
    }

    private static double[] slope(double[] t) {
        double first = t[0] - t[1];
        double second = 0.5 * (t[1] - t[2]);
        return new double[] {-first, (first - second) / 2, second / 4};
    }

    private static double[] moved(double[] t, double[] slope, double h) {
        return new double[] {t[0] + h * slope[0], t[1] + h * slope[1], t[2] + h * slope[2]};
    }
}
