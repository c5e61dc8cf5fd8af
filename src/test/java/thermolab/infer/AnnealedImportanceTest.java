package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Rbm;
import thermolab.energy.SmallLayer;
import thermolab.meter.Works;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.sample.BlockGibbs;
import thermolab.sample.Starts;

/** Annealed importance sampling against machines that can be enumerated. */
class AnnealedImportanceTest {

    private static final Rbm REFERENCE = Rbm.of(new double[][] {{0.5, -0.4, 0.2}, {0.3, 0.8, -0.6}, {-0.7, 0.1, 0.9}, {0.2, -0.5, 0.4}},
            new double[] {0.1, -0.2, 0.3, 0}, new double[] {-0.1, 0.2, 0.05});
    private static final double LOG_Z = 5.5094436089548875;
    private static final int REPEATS = 10_000;
    private static final double SIGMAS = 4;

    private static Rbm random(int visible, int hidden, double width, long seed) {
        RandomGenerator random = RandomStream.of(seed);
        double[][] w = new double[visible][hidden];
        for (double[] row : w) {
            Arrays.setAll(row, j -> width * random.nextGaussian());
        }
        return Rbm.of(w, random.doubles(visible, -width, width).toArray(), random.doubles(hidden, -width, width).toArray());
    }

    @Test
    void perfectTransitionsOfTheReference() {
        assertArrayEquals(new double[] {-0.475, -0.6563130829645086, -0.8440927892458708},
                AnnealedImportance.meanEnergies(REFERENCE, new double[] {0, 0.5, 1}), 1e-12);
        double[] expected = {5.491009430783205, 5.507598349543199, 5.509259064605603};
        int[] rungs = {10, 100, 1000};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], AnnealedImportance.expectedLogWeight(REFERENCE, Ladder.uniform(rungs[i])), 1e-10);
            assertTrue(AnnealedImportance.expectedReverse(REFERENCE, Ladder.uniform(rungs[i])) > LOG_Z);
        }
    }

    /** e^−w is unbiased for any ladder, however short: the mean of many weights, not of their logarithms. */
    @Test
    void weightsAreUnbiasedByTheAnnealer() {
        for (int trial = 0; trial < 4; trial++) {
            Rbm rbm = trial == 0 ? REFERENCE : random(5, 3 + trial, 1.2, trial);
            double[] base = trial == 2 ? new double[] {0.5, -1, 0.2, 0, 2} : new double[rbm.visibleUnits()];
            RbmAnnealer annealer = new RbmAnnealer(rbm, base, REPEATS, RandomStream.of(20 + trial));
            for (double[] betas : new double[][] {Ladder.uniform(3), Ladder.power(5, 2)}) {
                Works works = annealer.works(betas, SmallLayer.of(rbm).drawVisible(REPEATS, RandomStream.of(40 + trial)));
                double delta = annealer.baseLogZ() - rbm.logZ();
                assertTrue(works.jarzynski().sigmasFrom(delta) < SIGMAS, works.jarzynski() + " forwards, exact " + delta);
                assertTrue(works.turned().jarzynski().sigmasFrom(-delta) < SIGMAS, works.turned().jarzynski() + " backwards");
                assertTrue(works.bar().sigmasFrom(delta) < SIGMAS, works.bar() + " bar");
                assertTrue(works.mean().value() > delta - SIGMAS * works.mean().standardError(), "forward bound");
                assertTrue(-works.reverseMean().value() < delta + SIGMAS * works.reverseMean().standardError(), "backward bound");
            }
        }
    }

    @Test
    void weightsAreUnbiasedByADrivenRun() {
        double[] betas = Ladder.uniform(4);
        Works works = AnnealedImportance.bothWays(new BlockGibbs(), AnnealedImportance.path(REFERENCE), betas,
                Starts.hot(REFERENCE, REPEATS, 1), drawnStates(REFERENCE, REPEATS, 2), 3);
        double delta = 7 * Math.log(2) - LOG_Z;
        assertTrue(works.jarzynski().sigmasFrom(delta) < SIGMAS, works.jarzynski().toString());
        assertTrue(works.turned().jarzynski().sigmasFrom(-delta) < SIGMAS, works.turned().jarzynski().toString());
        assertTrue(works.mean().value() > delta && -works.reverseMean().value() < delta);
    }

    private static INDArray drawnStates(Rbm rbm, int count, long seed) {
        double[] p = rbm.enumerate(1).probabilities();
        var states = rbm.enumerate(1);
        RandomGenerator random = RandomStream.of(seed);
        double[][] rows = new double[count][];
        for (int i = 0; i < count; i++) {
            double u = random.nextDouble();
            int s = 0;
            while (s + 1 < p.length && u >= p[s]) {
                u -= p[s++];
            }
            rows[i] = states.state(s);
        }
        return Tensors.ofRows(rows);
    }

    /** Long steps take the exact factors, short ones the fast ones: both must give one distribution of works. */
    @Test
    void fastAndExactFactorsAgree() {
        Rbm rbm = random(6, 40, 0.4, 9);
        RbmAnnealer annealer = new RbmAnnealer(rbm, 4000, RandomStream.of(10));
        Estimate fine = annealer.logZ(new Works(annealer.forward(Ladder.uniform(200)), new double[0]));
        assertTrue(fine.sigmasFrom(rbm.logZ()) < SIGMAS, fine + " and " + rbm.logZ());
        assertTrue(fine.standardError() < 0.02);
    }

    @Test
    void expectationOfALadderOfOneStepIsTheMeanUnderTheBase() {
        Rbm rbm = random(3, 2, 2, 11);
        double mean = 0;
        RbmAnnealer annealer = new RbmAnnealer(rbm, 20_000, RandomStream.of(12));
        double[] w = annealer.forward(new double[] {0, 1});
        for (int s = 0; s < 8; s++) {
            double[] v = {s & 1, s >> 1 & 1, s >> 2 & 1};
            mean += (-rbm.freeEnergy(Tensors.ofRows(new double[][] {v})).getDouble(0) - 2 * Math.log(2)) / 8;
        }
        assertTrue(Estimate.ofMean(w).sigmasFrom(-mean) < SIGMAS);
    }

    @Test
    void smallLayerSumsAsTheEnumerationDoes() {
        for (Rbm rbm : new Rbm[] {REFERENCE, new Rbm(), random(9, 4, 3, 1), random(3, 10, 3, 2), random(8, 8, 60, 3), random(1, 1, 1, 4)}) {
            assertEquals(rbm.enumerate(1).logZ(), SmallLayer.of(rbm).logZ(), 1e-9 * Math.max(1, Math.abs(rbm.logZ())));
        }
        assertEquals(LOG_Z, REFERENCE.logZ(), 1e-10);
    }

    @Test
    void smallLayerDrawsFromTheMachine() {
        for (Rbm rbm : new Rbm[] {REFERENCE, random(6, 2, 1.5, 5)}) {
            double[][] v = SmallLayer.of(rbm).drawVisible(20_000, RandomStream.of(6));
            double[] means = rbm.enumerate(1).means();
            for (int i = 0; i < rbm.visibleUnits(); i++) {
                int unit = i;
                Estimate mean = Estimate.ofMean(Arrays.stream(v).mapToDouble(row -> row[unit]).toArray());
                assertTrue(mean.sigmasFrom(means[i]) < 4.5, mean + " and " + means[i]);
            }
        }
    }
}
