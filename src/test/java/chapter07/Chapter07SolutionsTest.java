package chapter07;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import thermolab.energy.DoubleWell;
import thermolab.num.RandomStream;
import thermolab.sample.FirstPassage;
import thermolab.sample.GaussianHmc;

/** The reference solutions of chapter 07 agree with the toolkit. */
class Chapter07SolutionsTest {

    private static final UnaryOperator<double[]> BOWL = q -> q.clone();
    private static final double FIVE_ERRORS = 0.02; // of an acceptance over ten thousand proposals

    @Test
    void leapfrogAgrees() {
        UnaryOperator<double[]> slope = q -> new double[] {4 * q[0] * (q[0] * q[0] - 1) + q[1] / 2, q[0] / 2 + q[1]};
        double[] q = {0.3, -0.2};
        double[] p = {1, 0.5};
        Leapfrog.Phase mine = new MyLeapfrog().leapfrog(q, p, slope, 0.1, 20);
        thermolab.sample.Leapfrog theirs = new thermolab.sample.Leapfrog(q, p).after(20, 0.1, slope);
        assertArrayEquals(theirs.position(), mine.q(), 1e-12);
        assertArrayEquals(theirs.momentum(), mine.p(), 1e-12);
    }

    @Test
    void samplersAcceptWhatTheExactTheorySays() {
        HamiltonianSampler.Target rolling = new HamiltonianSampler.Target(q -> q[0] * q[0] / 2, BOWL);
        assertEquals(new GaussianHmc(1.3, 4, 1).acceptance(),
                new MyHamiltonianSampler().hmc(rolling, new double[1], 1.3, 4, 10_000, 1).acceptance(), FIVE_ERRORS);
        AdjustedLangevin.Target sliding = new AdjustedLangevin.Target(q -> q[0] * q[0] / 2, BOWL);
        assertEquals(GaussianHmc.ofMala(0.9, 1).acceptance(),
                new MyAdjustedLangevin().mala(sliding, 2, new double[1], 0.9, 10_000, 2).acceptance(), FIVE_ERRORS);
    }

    @Test
    void passageTimesAgree() {
        DoubleUnaryOperator wells = new DoubleWell(2, 1.5)::at;
        double theirs = FirstPassage.meanTime(wells, 0.4, -1.5, 1, -5);
        assertEquals(1, new MyMeanFirstPassage().meanFirstPassage(wells, 0.4, -1.5, 1, -5) / theirs, 1e-6);
        double simulated = new MyMeanFirstPassage().simulated(x -> 2 * x, 1, -1, 0.5, 0.001, 2000, 3);
        assertEquals(1, FirstPassage.simulate(x -> 2 * x, 1, -1, 0.5, 0.001, 2000, RandomStream.of(4)).value() / simulated, 0.2);
    }
}
