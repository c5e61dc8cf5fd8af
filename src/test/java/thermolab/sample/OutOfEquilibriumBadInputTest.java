package thermolab.sample;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thermolab.house.Refusals;
import thermolab.num.RandomStream;

/** What no jump process, diffusion or recording can be is refused in one sentence. */
class OutOfEquilibriumBadInputTest {

    private static final double[][] ONE = {{1, 0}, {0, 1}};

    @TestFactory
    Stream<DynamicTest> isRefusedInOneSentence() {
        return Refusals.of(Map.ofEntries(
                Map.entry("rates[0][1] (-1.0) must be zero or positive", () -> JumpProcess.of(new double[][] {{0, -1}, {1, 0}})),
                Map.entry("rates[1][0] (NaN) must be zero or positive", () -> JumpProcess.of(new double[][] {{0, 1}, {Double.NaN, 0}})),
                Map.entry("states (1) must be at least 2", () -> JumpProcess.of(new double[][] {{0}})),
                Map.entry("rows of rates [2] and columns of rates [3]", () -> JumpProcess.of(new double[2][3])),
                Map.entry("state 2 (never reached from state 0) must be reached from every other state",
                        () -> JumpProcess.of(new double[][] {{0, 1, 0}, {1, 0, 0}, {1, 0, 0}})),
                Map.entry("state 1 (never leads to state 0)", () -> JumpProcess.of(new double[][] {{0, 1}, {0, 0}})),
                Map.entry("states (2) must be at least 3; two states have no way round", () -> JumpProcess.ring(2, 1, 1)),
                Map.entry("forward[0] (-2.0)", () -> JumpProcess.ring(3, -2, 1)),
                Map.entry("prefactors[0][1] (1.0) must equal prefactors[1][0] (2.0)",
                        () -> JumpProcess.driven(new double[2], new double[][] {{0, 1}, {2, 0}}, new double[2][2])),
                Map.entry("drive[0][1] (1.0) must be minus drive[1][0] (1.0)",
                        () -> JumpProcess.driven(new double[2], new double[][] {{0, 1}, {1, 0}}, new double[][] {{0, 1}, {1, 0}})),
                Map.entry("p [1.0, 1.0, 0.0] must sum to 1", () -> JumpProcess.ring(3, 1, 2).entropyProduction(new double[] {1, 1, 0})),
                Map.entry("time (-1.0) must be zero or positive", () -> JumpProcess.ring(3, 1, 2).after(new double[] {1, 0, 0}, -1)),
                Map.entry("time (1.0E30) must bring at most", () -> JumpProcess.ring(3, 1, 2).simulate(0, 1e30, RandomStream.of(1))),
                Map.entry("start (3) must be at least 0 and below 3", () -> JumpProcess.ring(3, 1, 2).simulate(3, 1, RandomStream.of(1))),
                Map.entry("bond 0–1 (no jump either way)", () -> FluxCycle.affinity(new double[3][3], 0, 1, 2)),
                Map.entry("prefactors[2] (0.0) must be positive", () -> new FuelledAssembly(new double[3], new double[] {1, 1, 0}, 1)),
                Map.entry("window (9.0) must fit into the duration (4.0)",
                        () -> new JumpPath(new double[] {0}, new int[] {0}, 4).counted(new double[1][1], 9)),
                Map.entry("drift (smallest real part of an eigenvalue -1.0) must be stable",
                        () -> LinearDiffusion.of(new double[][] {{1, 0}, {0, -1}}, ONE)),
                Map.entry("diffusion ([[1.0, 2.0], [0.0, 1.0]]) must be symmetric",
                        () -> LinearDiffusion.of(ONE, new double[][] {{1, 2}, {0, 1}})),
                Map.entry("diffusion ([[1.0, 2.0], [2.0, 1.0]]) must have no negative eigenvalue",
                        () -> LinearDiffusion.of(ONE, new double[][] {{1, 2}, {2, 1}})),
                Map.entry("diffusion (singular) must be positive definite",
                        () -> LinearDiffusion.of(new double[][] {{0, -1}, {4, 1}}, new double[][] {{0, 0}, {0, 1}}).entropyProduction()),
                Map.entry("drift[0][0] (NaN) must be a finite number", () -> LinearDiffusion.of(new double[][] {{Double.NaN}}, new double[][] {{1}})),
                Map.entry("dt (0.0) must be positive", () -> LinearDiffusion.of(ONE, ONE).path(0, 5, RandomStream.of(1))),
                Map.entry("points (1) must be at least 2", () -> SignedArea.ofSteps(new double[1], new double[1])),
                Map.entry("entropyProduction (-1.0) must be zero or more", () -> new CountedCurrent(1, 1, -1))));
    }
}
