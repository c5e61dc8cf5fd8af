package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import thermolab.energy.DoubleWell;
import thermolab.energy.Ising;
import thermolab.energy.Sites;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;
import thermolab.schedule.Geometric;

/** Each mistake of a caller is answered by one sentence: name, value, rule. */
class BadInputTest {

    private static Run<Sites, Spins> ising() {
        return Run.<Sites, Spins>of(new Metropolis(), new Ising());
    }

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("temperature (-1.0) must be zero or positive, and finite; did you pass beta?",
                        () -> Metropolis.acceptance(1, -1)),
                Map.entry("temperatureA (-1.0) must be zero or positive",
                        () -> ReplicaExchange.swapProbability(-1, 1, 0, 1)),
                Map.entry("temperature (-2.0) must be zero or positive", () -> new Ula().gaussianVariance(1, -2)),
                Map.entry("temperature (-0.5) must be zero or positive", () -> ising().at(k -> 1.5 - k).hot(1, 1).go(10)),
                Map.entry("temperature (NaN) must be zero or positive", () -> ising().at(Double.NaN)),
                Map.entry("coordinates of the place (0) must be at least 1", () -> Starts.same(2)),
                Map.entry("positions (shape [2]) must have shape [chains, dimension]",
                        () -> Run.of(new RandomWalk(), new DoubleWell()).from(Starts.same(1, 1, 1).reshape(2), 1)),
                Map.entry("interval (0) must be at least 1",
                        () -> ((RunObserver) (number, temperatures, step) -> { }).every(0)),
                Map.entry("start (5) must be a state between 0 and 1",
                        () -> AnnealingChain.of(new double[] {0, 1}, TransitionMatrix.leftOrRight(2)).distribution(5,
                                new Geometric(), 3)),
                Map.entry("coordinates of the start (0) must be at least 1",
                        () -> new Annealing(new Geometric(), 1).minimise(x -> 0, new double[0], 5, RandomStream.of(1))),
                Map.entry("clusters (0) must be at least 1", () -> new Wolff(0)),
                Map.entry("leaps (0) must be at least 1", () -> new Hmc(0.1, 0)),
                Map.entry("step (0.0) must be positive and finite; a chain that does not move samples nothing",
                        () -> new RandomWalk(0)),
                Map.entry("rungs (1) must be at least 2", () -> ReplicaExchange.ladder(1, 2, 1))));
    }

    @Test
    void malaAtZeroTemperatureSaysWhatToTake() {
        String message = assertThrows(IllegalStateException.class,
                () -> Run.of(new Mala(), new DoubleWell()).at(0).from(Starts.gaussian(2, 1, 1, 1), 1).go(1)).getMessage();
        assertTrue(message.contains("temperature (0.0) must be positive") && message.contains("Ula"), message);
    }
}
