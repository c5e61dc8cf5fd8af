package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/** Gaussian works w ~ N(Δ + s²/2, s²), w_R ~ N(−Δ + s²/2, s²) fulfil Crooks' theorem for every Δ and s, so the answer is known. */
class WorksTest {

    private static final double DELTA = 1.7;

    private static Works gaussian(int forward, int reverse, double s, long seed) {
        RandomStream random = RandomStream.of(seed);
        double[] there = IntStream.range(0, forward).mapToDouble(i -> DELTA + s * s / 2 + s * random.nextGaussian()).toArray();
        double[] back = IntStream.range(0, reverse).mapToDouble(i -> -DELTA + s * s / 2 + s * random.nextGaussian()).toArray();
        return new Works(there, back);
    }

    @Test
    void estimatorsMeetTheDifferenceWithinTheirErrors() {
        Works works = gaussian(4000, 3000, 1, 1);
        for (Estimate estimate : new Estimate[] {works.jarzynski(), works.gaussian(), works.trapezoid(), works.bar()}) {
            assertTrue(estimate.sigmasFrom(DELTA) < 4, estimate.toString());
            assertTrue(estimate.standardError() < 0.05, estimate.toString());
        }
        assertTrue(works.mean().value() > DELTA && -works.reverseMean().value() < DELTA);
        assertFalse(works.rarePathsMissed());
    }

    @Test
    void errorsAreHonest() {
        int repeats = 400;
        double bar = 0;
        double jarzynski = 0;
        for (int i = 0; i < repeats; i++) {
            Works works = gaussian(300, 200, 0.8, 100 + i);
            bar += Math.pow(works.bar().sigmasFrom(DELTA), 2) / repeats;
            jarzynski += Math.pow(works.jarzynski().sigmasFrom(DELTA), 2) / repeats;
        }
        assertEquals(1, bar, 0.3);           // four standard errors of a mean square, √(2/400)
        assertEquals(1, jarzynski, 0.35);
    }

    @Test
    void barBySingleWorksIsTheirMiddle() {
        assertEquals(1.25, new Works(new double[] {2}, new double[] {-0.5}).bar().value(), 1e-12);
        assertEquals(500, new Works(new double[] {1500}, new double[] {500}).bar().value(), 1e-9);
    }

    @Test
    void barTurnsItsSignWithThePath() {
        Works works = gaussian(50, 80, 2, 3);
        assertEquals(-works.bar().value(), works.turned().bar().value(), 1e-10);
        assertEquals(works.bar().standardError(), works.turned().bar().standardError(), 1e-10);
    }

    @Test
    void jarzynskiOfHugeWorksKeepsItsDigits() {
        double[] works = {1e5, 1e5 + Math.log(2)};
        assertEquals(1e5 - Math.log(0.75), Works.of(works, 1).jarzynski().value(), 1e-9);
        assertEquals(1.8, new Works(works, new double[0]).effectivePaths(), 1e-9);
        assertEquals(3, new Works(new double[] {3, 3, 3}, new double[0]).jarzynski().value(), 1e-15);
    }

    @Test
    void biasIsThatOfTheMeanOverManySamples() {
        int repeats = 4000;
        double mean = 0;
        double predicted = 0;
        for (int i = 0; i < repeats; i++) {
            Works works = gaussian(100, 1, 0.7, 7000 + i);
            mean += works.jarzynski().value() / repeats;
            predicted += works.jarzynskiBias() / repeats;
        }
        assertEquals(Math.expm1(0.49) / 200, predicted, 5e-4);
        assertEquals(predicted, mean - DELTA, 4 * 0.08 / Math.sqrt(repeats) + 2e-4);
    }

    @Test
    void fewPathsOfMuchDissipationAreWarnedOf() {
        assertTrue(gaussian(200, 1, 4, 5).rarePathsMissed());
        assertFalse(gaussian(10, 1, 0.05, 5).rarePathsMissed());
    }

    @Test
    void temperatureDividesWorks() {
        assertEquals(2, Works.of(new double[] {3, 3}, 1.5).mean().value(), 0);
        assertEquals(-2, Works.ofLogWeights(new double[] {2, 2}).jarzynski().value(), 1e-15);
    }

    @Test
    void refusesWhatIsNoWork() {
        assertThrows(IllegalArgumentException.class, () -> new Works(new double[0], new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> new Works(new double[] {Double.NaN}, new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Works.of(new double[] {1}, 0));
        assertThrows(IllegalArgumentException.class, () -> new Works(new double[] {1}, new double[0]).bar());
    }
}
