package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.num.Grid;
import thermolab.num.RandomStream;

/** Random levels, random protocols, random temperatures: Jarzynski, Crooks and both laws for every path there is. */
class DrivenLevelsTest {

    private static double[][] levels(RandomStream random, int moves, int states) {
        double[][] energies = new double[moves + 1][];
        for (int k = 0; k <= moves; k++) {
            energies[k] = random.doubles(states, -2, 3).toArray();
        }
        return energies;
    }

    @Test
    void jarzynskiAndCrooksHoldPathByPath() {
        RandomStream random = RandomStream.of(1);
        for (int repeat = 0; repeat < 60; repeat++) {
            double t = random.nextDouble(0.3, 4);
            DrivenLevels drive = DrivenLevels.withHeatBath(levels(random, random.nextInt(1, 6), random.nextInt(2, 5)), t);
            List<LevelPath> paths = drive.paths();
            double total = 0;
            double exponential = 0;
            double mean = 0;
            for (LevelPath path : paths) {
                total += path.probability();
                exponential += path.probability() * Math.exp(-path.work() / t);
                mean += path.probability() * path.work();
                assertEquals((path.work() - drive.freeEnergyChange()) / t, path.logRatio(), 1e-10, "Crooks");
                assertEquals(path.energyChange(), path.work() + path.heat(), 1e-12, "first law");
            }
            assertEquals(1, total, 1e-12);
            assertEquals(Math.exp(-drive.freeEnergyChange() / t), exponential, 1e-12 * exponential, "Jarzynski");
            assertTrue(mean >= drive.freeEnergyChange() - 1e-12, "second law");
        }
    }

    @Test
    void worksOfBothWaysMirrorEachOther() {
        RandomStream random = RandomStream.of(2);
        for (int repeat = 0; repeat < 20; repeat++) {
            DrivenLevels drive = DrivenLevels.withHeatBath(levels(random, 3, 3), 0.8);
            WorkDistribution there = drive.workDistribution();
            WorkDistribution back = drive.reversed().workDistribution();
            for (int i = 0; i < there.works().length; i++) {
                double w = there.works()[i];
                assertEquals((w - drive.freeEnergyChange()) / 0.8, Math.log(there.probabilities()[i] / back.probability(-w)), 1e-9);
            }
            assertEquals(drive.freeEnergyChange(), there.freeEnergyChange(0.8), 1e-12);
            assertEquals(-drive.freeEnergyChange(), back.freeEnergyChange(0.8), 1e-12);
        }
    }

    @Test
    void worksTooRareForADoubleStillCount() {
        for (double[] gaps : new double[][] {{1000, -1000}, {900, 0}, {-5000, 4000}, {800, -30_000}, {1, 3}}) {
            for (double t : new double[] {0.5, 1, 7}) {
                DrivenLevels jump = DrivenLevels.twoStateQuench(gaps[0], gaps[1], t);
                assertEquals(jump.freeEnergyChange(), jump.workDistribution().freeEnergyChange(t), 1e-9, gaps[0] + " to " + gaps[1]);
                for (LevelPath path : jump.paths()) {
                    assertEquals((path.work() - jump.freeEnergyChange()) / t, path.logRatio(), 1e-8, "Crooks");
                }
            }
        }
    }

    @Test
    void pathsWhoseStepsAreTooRareForADoubleStillCount() {
        DrivenLevels drive = DrivenLevels.withHeatBath(new double[][] {{0, 0, 5}, {0, 1500, 2}, {0, -4000, 900}, {20, -800, 3000}}, 1);
        assertEquals(drive.freeEnergyChange(), drive.workDistribution().freeEnergyChange(1), 1e-8);
        for (LevelPath path : drive.paths()) {
            assertEquals(path.work() - drive.freeEnergyChange(), path.logRatio(), 1e-8, "Crooks");
        }
    }

    @Test
    void distributionGathersEqualWorks() {
        WorkDistribution gathered = WorkDistribution.gathered(new double[] {1, 0.1 + 0.2, 1, 0.3},
                Grid.map(new double[] {0.25, 0.25, 0.25, 0.25}, Math::log));
        assertEquals(2, gathered.works().length);
        assertEquals(0.5, gathered.probability(1), 1e-15);
        assertEquals(0.5, gathered.probabilityBelow(1), 1e-15);
        assertEquals(0.65, gathered.mean(), 1e-12);
        assertEquals(0.35 * 0.35, gathered.variance(), 1e-12);
    }
}
