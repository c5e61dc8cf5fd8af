package thermolab.meter;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.Ising;
import thermolab.energy.Sites;
import thermolab.house.Refusals;
import thermolab.sample.Metropolis;
import thermolab.sample.Run;
import thermolab.sample.Spins;

/** Each mistake of a caller is answered by one sentence: name, value, rule. */
class BadInputTest {

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("chain (0) must be at least 0 and below 0, the chains of the trace; pass it to run.go",
                        () -> new Trace().chain(0)),
                Map.entry("units (0) must be at least 1", () -> Quantity.magnetisation(0)),
                Map.entry("index (-1) must be at least 0", () -> Quantity.coordinate(-1)),
                Map.entry("index (4) must be below 4, the coordinates of a state",
                        () -> Run.<Sites, Spins>of(new Metropolis(), new Ising()).hot(1, 1).go(1,
                                new Trace(Quantity.coordinate(4)))),
                Map.entry("diagnostic (cluster) must be one of [acceptance]",
                        () -> Run.<Sites, Spins>of(new Metropolis(), new Ising()).hot(1, 1).go(1,
                                new DiagnosticMeter("cluster"))),
                Map.entry("bins (0) must be at least 1", () -> new Histogram(Quantity.energy(), 0, 1, 0)),
                Map.entry("series[1] (NaN) must be a finite number",
                        () -> Autocorrelation.integratedTime(new double[] {1, Double.NaN, 2, 3})),
                Map.entry("chains (1) must be at least 2; one chain cannot disagree",
                        () -> RHat.of(new double[][] {{1, 2, 3, 4}}))));
    }
}
