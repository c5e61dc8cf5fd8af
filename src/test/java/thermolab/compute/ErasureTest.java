package thermolab.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.energy.DoubleWell;
import thermolab.info.Entropy;
import thermolab.num.Estimate;
import thermolab.num.Grid;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.sample.Drive;
import thermolab.sample.DrivenRun;
import thermolab.sample.Ula;

/** Erasure in finite time: step by step against the reference, driven against its own density. */
class ErasureTest {

    private static final double SIGMAS = 4.5;

    @Test
    void stepsAgreeWithTheReference() {
        int[] steps = {10, 100, 1000, 10_000};
        double[] works = {1.2800992132155684, 0.7439807899282878, 0.698155511839224, 0.6936472618300645};
        for (int k = 0; k < steps.length; k++) {
            assertEquals(works[k], StepErasure.of(20, steps[k]).meanWork(), 1e-12);
        }
        assertEquals(0.6931471784987917, StepErasure.of(20, 10).limit(), 1e-15);
        assertEquals(2.0611536181902037e-09, StepErasure.of(20, 10).errorProbability(), 1e-20);
        Estimate run = Estimate.ofMean(StepErasure.of(20, 100).simulate(20_000, RandomStream.of(1)));
        assertEquals(0, run.sigmasFrom(works[1]), SIGMAS);
    }

    @Test
    void biasedBitsTendToTheirOwnEntropy() {
        for (double p : new double[] {0.001, 0.1, 0.3, 0.5, 0.8}) {
            StepErasure slow = new StepErasure(p, 25, 200_000);
            assertEquals(Entropy.binary(p), slow.meanWork(), 1e-3);
            assertTrue(slow.meanWork() > slow.limit());
            Estimate run = Estimate.ofMean(new StepErasure(p, 20, 50).simulate(20_000, RandomStream.of(2)));
            assertEquals(0, run.sigmasFrom(new StepErasure(p, 20, 50).meanWork()), SIGMAS);
        }
        assertEquals(0, new StepErasure(0, 20, 10).meanWork(), 0);
    }

    @Test
    void drivenWorkIsThatOfTheDensityAndTheFirstLawHolds() {
        for (double duration : new double[] {1, 4}) {
            DrivenErasure erasure = DrivenErasure.lasting(duration);
            ErasureDensity exact = ErasureDensity.of(erasure);
            ErasureRun run = erasure.erase(4000, 5);
            assertEquals(0, run.work().sigmasFrom(exact.meanWork()), SIGMAS);
            assertTrue(run.drive().firstLawError() < 1e-11, "first law: " + run.drive().firstLawError());
            assertTrue(exact.meanWork() > exact.leastWork() && exact.leastWork() > exact.freeEnergyChange());
            assertEquals(exact.failure(), run.failures(), 0.01);
        }
    }

    @Test
    void excessFallsAsOneOverTheDuration() {
        double[] durations = {8, 16, 32, 64};
        double[] excess = Arrays.stream(durations).map(t ->
                ErasureDensity.of(new DrivenErasure(12, 6, t, (int) (t / 0.008))).meanWork() - Math.log(2)).toArray();
        for (int k = 1; k < durations.length; k++) {
            assertEquals(-1, Math.log(excess[k] / excess[k - 1]) / Math.log(2), 0.03);
        }
    }

    @Test
    void densityKeepsItsSumAndConvergesInItsSteps() {
        ErasureDensity coarse = ErasureDensity.of(new DrivenErasure(12, 6, 4, 600));
        ErasureDensity fine = ErasureDensity.of(new DrivenErasure(12, 6, 4, 4000));
        assertEquals(fine.meanWork(), coarse.meanWork(), 2e-3);
        double dx = coarse.places()[1] - coarse.places()[0];
        for (double[] frame : coarse.densities()) {
            assertEquals(1, Arrays.stream(frame).sum() * dx, 1e-9);
        }
        assertEquals(0, coarse.workUntil()[0], 0);
        ErasureDensity known = ErasureDensity.of(new DrivenErasure(12, 6, 32, 4000), 0);
        assertEquals(Math.log(2), known.meanWork(), 0.15);       // an apparatus for even bits pays for a known one, too
        assertEquals(0, known.freeEnergyChange(), 0.01);
    }

    @Test
    void theSameProtocolRunsOnTheToolkitsOwnDriver() {
        DrivenErasure erasure = new DrivenErasure(3, 4, 1, 400);
        DoubleWell well = new DoubleWell(3, 1);
        var places = thermolab.energy.LineDensity.of(well::at, 1, -3, 3);
        RandomStream random = RandomStream.of(4);
        double[][] start = new double[4000][1];
        for (double[] x : start) {
            x[0] = places.quantile(random.nextDouble());
        }
        Drive drive = DrivenRun.of(new Ula(1.0 / 400), erasure).protocol(Grid.linear(0, 1, 401)).from(Tensors.ofRows(start), 6).go();
        Estimate theirs = Estimate.ofMean(drive.workOn());
        Estimate ours = erasure.erase(20_000, 7).work();
        assertEquals(ours.value(), theirs.value(), SIGMAS * Math.hypot(ours.standardError(), theirs.standardError()) + 0.03);
        assertTrue(drive.firstLawError() < 1e-9);
    }

    @Test
    void wrongInputsAreToldInASentence() {
        DrivenErasure fine = DrivenErasure.lasting(1);
        List<org.junit.jupiter.api.function.Executable> wrong = List.of(
                () -> StepErasure.of(-1, 10), () -> StepErasure.of(20, 0), () -> new StepErasure(1, 20, 10), () -> new StepErasure(-0.1, 20, 10),
                () -> new DrivenErasure(0, 6, 1, 500), () -> new DrivenErasure(12, 0, 1, 500), () -> new DrivenErasure(12, 6, -1, 500),
                () -> new DrivenErasure(12, 6, 100, 500), () -> fine.erase(0, 1), () -> fine.erase(10, 1.5, 1), () -> fine.barrierAt(2),
                () -> ErasureDensity.of(fine, -0.1), () -> fine.energy(Double.NaN, 0));
        for (var call : wrong) {
            assertTrue(assertThrows(IllegalArgumentException.class, call).getMessage().contains("must"));
        }
    }
}
