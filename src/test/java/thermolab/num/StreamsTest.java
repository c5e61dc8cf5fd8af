package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StreamsTest {

    private static final int DRAWS = 200_000;
    private static final double SIGMAS = 4;

    private static double[] gaussians(long seed, int draws) {
        var random = Streams.of(seed);
        return DoubleStream.generate(() -> Streams.gaussian(random)).limit(draws).toArray();
    }

    @Test
    void sameSeedGivesTheSameDraws() {
        assertArrayEquals(gaussians(7, 100), gaussians(7, 100));
    }

    /** The numbers of Java 17 and 25, written down so that another version that draws others is noticed. */
    @Test
    void drawsDoNotDependOnTheVersionOfJava() {
        double[] first = gaussians(1, 3);
        assertArrayEquals(new double[] {-0.35229325065106537, 1.0757079375917797, 1.0416353978159234}, first, 1e-12);
    }

    @Test
    void gaussianHasTheMomentsOfTheNormalDistribution() {
        double[] draws = gaussians(2, DRAWS);
        for (int power = 1; power <= 4; power++) {
            int n = power;
            Estimate moment = Estimate.ofMean(DoubleStream.of(draws).map(x -> Math.pow(x, n)).toArray());
            double exact = new double[] {0, 0, 1, 0, 3}[power];
            assertTrue(moment.sigmasFrom(exact) < SIGMAS, "moment " + power + ": " + moment);
        }
    }

    @Test
    void splitsGiveOtherNumbers() {
        var parent = Streams.of(3);
        var child = parent.split();
        assertEquals(0, DoubleStream.generate(() -> parent.nextDouble() == child.nextDouble() ? 1 : 0).limit(100).sum());
    }
}
