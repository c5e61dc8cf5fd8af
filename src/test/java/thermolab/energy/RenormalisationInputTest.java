package thermolab.energy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.Refusals;

/** Each mistake of a caller of renormalisation is answered by one sentence: name, value, rule. */
class RenormalisationInputTest {

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("coupling (NaN) must be a number", () -> Decimation.decimate(Double.NaN)),
                Map.entry("b (0) must be at least 1", () -> Decimation.decimate(1, 0)),
                Map.entry("field (Infinity) must be a finite number", () -> Decimation.inField(1, Double.POSITIVE_INFINITY)),
                Map.entry("steps (-1) must be at least 0", () -> Decimation.flow(1, -1)),
                Map.entry("coupling (-1.0) must be zero or positive", () -> Duality.dual(-1)),
                Map.entry("b (1) must be at least 2", () -> new MigdalKadanoff(1, 2)),
                Map.entry("b^(dimension - 1) (10^10) must be at most 2^30", () -> new MigdalKadanoff(10, 11)),
                Map.entry("dimension (1) must be at least 2 for a fixed point", () -> new MigdalKadanoff(2, 1).fixedPoint()),
                Map.entry("interval ([0.5, 1.0]) must hold a fixed point inside", () -> FixedPoint.of(Decimation::decimate, 0.5, 1)),
                Map.entry("interval ([0.0, 1.0]) must hold a fixed point inside", () -> FixedPoint.of(k -> k * k, 0, 1)),
                Map.entry("interval ([2.0, 1.0]) must have low below high", () -> FixedPoint.of(k -> k * k, 2, 1)),
                Map.entry("R(0.0) (Infinity) must be a finite number", () -> FixedPoint.of(k -> 1 / k, 0, 2)),
                Map.entry("map (R(", () -> FixedPoint.of(k -> k < 1 ? -1 : 3, 0, 2)),
                Map.entry("eigenvalue (0.5) must be above 1", () -> new FixedPoint(1, 0.5).nu(2)),
                Map.entry("eigenvalue (-0.5) must be positive", () -> new FixedPoint(1, -0.5).exponent(2)),
                Map.entry("b (1.0) must be finite and above 1", () -> new FixedPoint(1, 2).exponent(1)),
                Map.entry("correlation (1.5) must lie between -1 and 1", () -> SpinInformation.ofCorrelation(1.5)),
                Map.entry("distance (-1) must be at least 0", () -> SpinInformation.alongChain(1, -1)),
                Map.entry("visible spins (0) must be at least 1", () -> HiddenSpin.couplings(new double[0], 0)),
                Map.entry("visible spins (17) must be at most 16", () -> HiddenSpin.couplings(new double[17], 0)),
                Map.entry("flip (1.5) must be a probability", () -> new TreeBroadcast(2, 1.5)),
                Map.entry("generations (14) must leave at most 8192 leaves", () -> new TreeBroadcast(2, 0.1).leavesUp(14)),
                Map.entry("pools (1) must be at least 2", () -> TreePosterior.of(new TreeBroadcast(2, 0.1), 3, 1)),
                Map.entry("probabilities (1 values", () -> SumFlow.of(new double[] {1})),
                Map.entry("number of x (3) must be even", () -> SumFlow.pairs(new double[3])),
                Map.entry("x (spread 0.0) must not all be alike", () -> SumFlow.excessKurtosisOf(new double[] {4, 4})),
                Map.entry("number of x (1) must be at least 2", () -> SumFlow.excessKurtosisOf(new double[1])),
                Map.entry("dimension (2000000) must be at most", () -> new TypicalShell(2_000_000)),
                Map.entry("couplings (-1.0, 0.0) must not be negative", () -> new SquareDecimation(-1, 0).phase())));
    }
}
