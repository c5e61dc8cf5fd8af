package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

/** Random protocols: the simulated paths against the steps' own moments, and those against Jarzynski. */
class TrapDriveTest {

    private static final double SIGMAS = 5;

    private static TrapDrive drawn(RandomStream random) {
        int steps = random.nextInt(1, 40);
        double[] centres = new double[steps + 1];
        double[] stiffnesses = new double[steps + 1];
        stiffnesses[0] = random.nextDouble(0.5, 2);
        for (int i = 1; i <= steps; i++) {
            centres[i] = centres[i - 1] + random.nextDouble(-0.2, 0.3);
            stiffnesses[i] = stiffnesses[i - 1] * random.nextDouble(0.9, 1.15);
        }
        return TrapDrive.of(centres, stiffnesses, random.nextDouble(0.3, 3), random.nextDouble(0.3, 3), random.nextDouble(0.01, 0.1));
    }

    @Test
    void jarzynskiHoldsForAnyProtocol() {
        RandomStream random = RandomStream.of(1);
        for (int i = 0; i < 200; i++) {
            TrapDrive drive = drawn(random);
            assertEquals(drive.freeEnergyChange(), drive.exponentialFreeEnergy(), 1e-11);
            assertTrue(drive.meanWork() >= drive.freeEnergyChange() - 1e-12, "second law");
            assertTrue(-drive.reversed().meanWork() <= drive.freeEnergyChange() + 1e-12, "second law on the way back");
        }
    }

    @Test
    void pathsHaveTheMomentsOfTheirSteps() {
        RandomStream random = RandomStream.of(2);
        int n = 20_000;
        for (int i = 0; i < 20; i++) {
            TrapDrive exact = drawn(random);
            for (TrapDrive drive : new TrapDrive[] {exact, exact.euler()}) {
                double[] works = drive.works(n, 10 + i);
                Estimate mean = Estimate.ofMean(works);
                assertEquals(drive.meanWork(), mean.value(), SIGMAS * mean.standardError());
                Estimate variance = Estimate.ofMean(Arrays.stream(works).map(w -> (w - drive.meanWork()) * (w - drive.meanWork())).toArray());
                assertEquals(drive.workVariance(), variance.value(), SIGMAS * variance.standardError());
            }
        }
    }

    @Test
    void eulerIsOffByTheOrderOfItsStep() {
        DraggedTrap trap = new DraggedTrap(2, 1, 1, 3, 1);
        double coarse = trap.inSteps(150).euler().exponentialFreeEnergy();
        double fine = trap.inSteps(300).euler().exponentialFreeEnergy();
        assertEquals(2, coarse / fine, 0.05);
        assertEquals(0, trap.inSteps(3).exponentialFreeEnergy(), 1e-12);
    }

    @Test
    void filmsBookWorkAndHeatApart() {
        RandomStream random = RandomStream.of(3);
        TrapDrive drive = drawn(random);
        TrapPaths film = drive.paths(500, random);
        assertEquals(0, film.drive().firstLawError(), 1e-12);
        assertEquals(500, film.positionTensor().size(0));
        assertEquals(drive.steps() + 1, film.positionTensor().size(1));
        Estimate mean = Estimate.ofMean(film.drive().workOn());
        assertEquals(drive.meanWork(), mean.value(), SIGMAS * mean.standardError());
        assertEquals(film.drive().workOn()[7], film.workOn()[7][drive.steps()]);
    }

    @Test
    void oneStepIsAQuench() {
        StiffnessQuench quench = new StiffnessQuench(1, 3, 2);
        TrapDrive jump = TrapDrive.ofStiffness(new double[] {1, 3}, 1, 2, 1);
        assertEquals(quench.meanWork(), jump.meanWork(), 1e-14);
        assertEquals(quench.workVariance(), jump.workVariance(), 1e-13);
    }

    @Test
    void averageOfTooCoarseStepsDiverges() {
        TrapDrive coarse = TrapDrive.ofStiffness(new double[] {4, 4, 0.01}, 1, 1, 0.5);
        assertEquals(coarse.freeEnergyChange(), coarse.exponentialFreeEnergy(), 1e-12);
        assertEquals(Double.NEGATIVE_INFINITY, coarse.euler().exponentialFreeEnergy());
    }

    @Test
    void numbersDependOnTheSeedAlone() {
        TrapDrive drive = new DraggedTrap(2, 1, 1, 3, 1).inSteps(20);
        assertArrayEquals(drive.works(1000, 4), drive.works(1000, 4));
        assertArrayEquals(Arrays.copyOf(drive.works(1000, 4), 300), drive.works(300, 4));
    }
}
