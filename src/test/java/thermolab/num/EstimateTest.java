package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void meanAndErrorFollowTheirFormulas() {
        Estimate estimate = Estimate.ofMean(new double[] {1, 2, 3, 4});
        assertEquals(2.5, estimate.value(), 1e-15);
        assertEquals(Math.sqrt(5.0 / 3 / 4), estimate.standardError(), 1e-15);
    }

    @Test
    void largeMeanDoesNotCancelTheError() {
        Estimate near = Estimate.ofMean(new double[] {1, 2, 3, 4});
        Estimate far = Estimate.ofMean(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4});
        assertEquals(near.standardError(), far.standardError(), 1e-9);
    }

    @Test
    void printsTheDigitsThatTheErrorAllows() {
        assertEquals("5.365 ± 0.042", new Estimate(5.36512, 0.0417).toString());
        assertEquals("1235 ± 38", new Estimate(1234.5678, 37.8).toString());
    }

    @Test
    void distanceIsCountedInStandardErrors() {
        assertEquals(2, new Estimate(1.2, 0.1).sigmasFrom(1), 1e-12);
        assertEquals(0, new Estimate(1, 0).sigmasFrom(1));
        assertEquals(Double.POSITIVE_INFINITY, new Estimate(1, 0).sigmasFrom(2));
    }

    @Test
    void oneDrawHasNoErrorBar() {
        assertThrows(IllegalArgumentException.class, () -> Estimate.ofMean(new double[] {1}));
    }
}
