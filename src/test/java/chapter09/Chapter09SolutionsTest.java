package chapter09;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter09.CoolingSchedules.Kind;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;
import thermolab.sample.Annealing;
import thermolab.sample.AnnealingChain;
import thermolab.sample.ReplicaExchange;
import thermolab.sample.TransitionMatrix;
import thermolab.schedule.Cosine;
import thermolab.schedule.Geometric;
import thermolab.schedule.InverseTime;
import thermolab.schedule.Linear;
import thermolab.schedule.Logarithmic;
import thermolab.schedule.Schedule;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter09SolutionsTest {

    private static final double ROUNDING = 1e-12;

    @Test
    void annealingAgrees() {
        ToDoubleFunction<double[]> waves = x -> Math.cos(3 * x[0]) + 0.1 * x[0] * x[0] + x[1] * x[1];
        Schedule cooling = new Linear(2, 0, 700);
        double[] start = {3, -1};
        Annealing.Result toolkit = new Annealing(cooling, 0.4).minimise(waves, start, 800, RandomStream.of(11));
        SimulatedAnnealing.SaResult mine = new MySimulatedAnnealing().anneal(waves, start, cooling, 0.4, 800, 11);
        assertArrayEquals(toolkit.best(), mine.best(), ROUNDING);
        assertArrayEquals(toolkit.bestLosses(), mine.bestLosses(), ROUNDING);
        assertEquals(toolkit.lastLoss(), mine.losses()[799], ROUNDING);
    }

    @Test
    void exactAnnealingAgrees() {
        double[] energies = {0.2, 1.4, 1.4, -0.3, 0.9, 0};
        for (Schedule cooling : new Schedule[] {new Geometric(3, 0.97), new Logarithmic(1.2), new Linear(1, 0, 50)}) {
            double[] toolkit = AnnealingChain.of(energies, TransitionMatrix.leftOrRight(6)).distribution(0, cooling, 300);
            assertArrayEquals(toolkit, new MyExactAnnealing().exactAnneal(energies, cooling, 300), ROUNDING);
        }
    }

    @Test
    void schedulesAgree() {
        CoolingSchedules mine = new MyCoolingSchedules();
        double ratio = Math.pow(0.05 / 1.7, 1.0 / 60);
        assertArrayEquals(new Linear(1.7, 0.05, 60).values(61), mine.schedule(Kind.LINEAR, 1.7, 0.05, 60), ROUNDING);
        assertArrayEquals(new Geometric(1.7, ratio).values(61), mine.schedule(Kind.GEOMETRIC, 1.7, 0.05, 60), ROUNDING);
        assertArrayEquals(new Cosine(1.7, 0.05, 60).values(61), mine.schedule(Kind.COSINE, 1.7, 0.05, 60), ROUNDING);
        assertArrayEquals(new InverseTime(1.7, (1.7 / 0.05 - 1) / 60, 1).values(61),
                mine.schedule(Kind.INVERSE_TIME, 1.7, 0.05, 60), ROUNDING);
        assertArrayEquals(new Logarithmic(1.7 * Math.log(2)).values(61), mine.schedule(Kind.LOGARITHMIC, 1.7, 0.05, 60), ROUNDING);
    }

    @Test
    void swapAcceptanceAgrees() {
        for (int d : new int[] {1, 3, 20, 300}) {
            for (double r : new double[] {0.4, 0.9, 1.1, 6}) {
                assertEquals(ReplicaExchange.gaussianSwapAcceptance(d, r), new MyParallelTempering().swapAcceptance(d, r), ROUNDING);
            }
        }
    }
}
