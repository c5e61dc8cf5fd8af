package thermolab.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;

/** One sentence for each wrong input: the name and the value first. */
class FluctuationInputTest {

    @TestFactory
    Stream<DynamicTest> refusesInOneSentence() {
        double[] one = {1, 1};
        Map<String, Executable> wrong = Map.ofEntries(
                Map.entry("temperature (0.0)", () -> new DraggedTrap(1, 1, 1, 1, 0)),
                Map.entry("friction (-1.0)", () -> new DraggedTrap(1, -1, 1, 1, 1)),
                Map.entry("duration (0.0)", () -> new DraggedTrap(1, 1, 1, 0, 1)),
                Map.entry("speed (NaN)", () -> new DraggedTrap(1, 1, Double.NaN, 1, 1)),
                Map.entry("stiffness (Infinity)", () -> new DraggedTrap(Double.POSITIVE_INFINITY, 1, 1, 1, 1)),
                Map.entry("number of centres (1)", () -> TrapDrive.of(new double[] {0}, new double[] {1}, 1, 1, 1)),
                Map.entry("centres [2] and stiffnesses [1]", () -> TrapDrive.of(one, new double[] {1}, 1, 1, 1)),
                Map.entry("stiffnesses[1] (-1.0)", () -> TrapDrive.of(one, new double[] {1, -1}, 1, 1, 1)),
                Map.entry("number of stiffnesses (0)", () -> TrapDrive.ofStiffness(new double[0], 1, 1, 1)),
                Map.entry("timeStep (3.0)", () -> TrapDrive.of(one, one, 1, 1, 3).euler()),
                Map.entry("timeStep (0.0)", () -> TrapDrive.of(one, one, 1, 1, 0)),
                Map.entry("paths (0)", () -> TrapDrive.of(one, one, 1, 1, 1).works(0, 1)),
                Map.entry("paths (-1)", () -> TrapDrive.of(one, one, 1, 1, 1).paths(-1, RandomStream.of(1))),
                Map.entry("before (-1.0)", () -> new StiffnessQuench(-1, 1, 1)),
                Map.entry("work (-1.0)", () -> new StiffnessQuench(1, 2, 1).logRatio(-1)),
                Map.entry("after (2.0)", () -> new StiffnessQuench(2, 2, 1).workDensity(1)),
                Map.entry("number of sets of levels (1)", () -> DrivenLevels.withHeatBath(new double[][] {{0, 1}}, 1)),
                Map.entry("energies[1][0] (NaN)", () -> DrivenLevels.quench(one, new double[] {Double.NaN, 1}, 1)),
                Map.entry("steps [0] and moves but the last [1]", () -> DrivenLevels.of(new double[][] {one, one, one}, List.of(), 1)),
                Map.entry("steps[0] (off by", () -> DrivenLevels.of(new double[][] {one, {0, 5}, one},
                        List.of(TransitionMatrix.of(new double[][] {{0.5, 0.5}, {0.5, 0.5}})), 1)),
                Map.entry("number of paths (2^30)", () -> DrivenLevels.withHeatBath(new double[31][2], 1)),
                Map.entry("works[1] (0.0)", () -> new WorkDistribution(new double[] {1, 0}, new double[] {0.5, 0.5})),
                Map.entry("probabilities [0.5, 0.1]", () -> new WorkDistribution(new double[] {0, 1}, new double[] {0.5, 0.1})),
                Map.entry("logProbabilities[1] (-1.0)", () -> new WorkDistribution(new double[] {0, 1}, new double[] {0.5, 0.5},
                        new double[] {Math.log(0.5), -1})),
                Map.entry("steps (0)", () -> QuasistaticSteps.twoLevel(1, 3, 1, 0)),
                Map.entry("number of gaps (1)", () -> QuasistaticSteps.twoLevel(new double[] {1}, 1)),
                Map.entry("stiffnessBefore (0.0)", () -> QuasistaticSteps.harmonic(0, 1, 1, 3)),
                Map.entry("to (1.0)", () -> ThermodynamicLength.of(x -> 1, 1, 1)),
                Map.entry("metric at", () -> ThermodynamicLength.of(x -> -1, 0, 1)),
                Map.entry("duration (-1.0)", () -> ThermodynamicLength.of(x -> 1, 0, 1).leastDissipation(-1)));
        return Refusals.of(wrong);
    }
}
