package chapter01;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = NetworkRelaxation.class, number = 3, title = "A network of bodies relaxes", points = 3, hints = {
    "Write `slope` first: all $\\mathrm{d}T_i/\\mathrm{d}t$ from the present temperatures. Each body has its own $C_i$ in the denominator.",
    "Walk from one requested time to the next in steps $h$ that are short: $h$ times the largest $2\\sum_j g_{ij}/C_i$ well below 1. Keep a copy of the temperatures at each requested time.",
    "With `fastest` the largest $2\\sum_j g_{ij}/C_i$, some twenty steps of `rungeKutta` in each stretch of length 1/`fastest` are plenty. Store a copy of the state, and leave `t0` as it was."})
public class NetworkRelaxationTest {

    private static final double ACCURACY = 1e-3; // K, as the contract asks
    private static final double[] CAPACITIES = {1, 2, 4};
    private static final double[][] CHAIN = {{0, 1, 0}, {1, 0, 0.5}, {0, 0.5, 0}};

    @Checks(points = 1, idea = "The chain of three follows the exact solution, with each body's own heat capacity")
    void chain(NetworkRelaxation answer) {
        double[][] t = answer.relaxNetwork(CAPACITIES, CHAIN, new double[] {500, 300, 250}, new double[] {0, 3, 60});
        assertArrayEquals(new double[] {500, 300, 250}, t[0], ACCURACY);
        assertArrayEquals(new double[] {340.821288, 328.482675, 275.553340}, t[1], ACCURACY); // matrix exponential
        assertArrayEquals(new double[] {300, 300, 300}, t[2], ACCURACY);
    }

    @Checks(points = 1, idea = "Energy is conserved at each time: the sum of heat capacity times temperature stays")
    void energy(NetworkRelaxation answer) {
        double[] c = {0.5, 3, 1, 2};
        double[][] g = {{0, 1, 0.2, 0}, {1, 0, 0, 2}, {0.2, 0, 0, 0.3}, {0, 2, 0.3, 0}};
        double[] t0 = {900, 250, 310, 120};
        double start = energy(c, t0);
        for (double[] t : answer.relaxNetwork(c, g, t0, new double[] {0.3, 1, 4})) {
            assertEquals(start, energy(c, t), 1e-6 * start);
            assertEquals(4, t.length);
        }
        double early = answer.relaxNetwork(c, g, t0, new double[] {0.3})[0][0];
        assertEquals(1, Math.signum(900 - early)); // energy also stays if nothing moves
    }

    @Checks(points = 0.5, idea = "Parts that no conductance joins keep temperatures of their own")
    void apart(NetworkRelaxation answer) {
        double[][] g = {{0, 1, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 1, 0}};
        double[] t = answer.relaxNetwork(new double[] {1, 3, 2, 2}, g, new double[] {400, 300, 150, 250}, new double[] {50})[0];
        assertArrayEquals(new double[] {325, 325, 200, 200}, t, ACCURACY);
    }

    @Checks(points = 0.5, idea = "What the caller hands in stays as it was")
    void untouched(NetworkRelaxation answer) {
        double[] t0 = {500, 300, 250};
        double[][] t = answer.relaxNetwork(CAPACITIES, CHAIN, t0, new double[] {1, 2});
        assertArrayEquals(new double[] {500, 300, 250}, t0);
        assertEquals(1, Math.signum(t[0][0] - t[1][0])); // rows are copies, not one array twice
    }

    private static double energy(double[] c, double[] t) {
        double sum = 0;
        for (int i = 0; i < c.length; i++) {
            sum += c[i] * t[i];
        }
        return sum;
    }
}
