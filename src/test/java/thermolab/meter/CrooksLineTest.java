package thermolab.meter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Gaussian;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;
import thermolab.sample.DrivenRun;
import thermolab.sample.Mala;
import thermolab.sample.Drive;

/** Gaussian works with a known Δ; and the bias of Jarzynski's average against simulation and its two ends. */
class CrooksLineTest {

    private static final double DELTA = 1.7;

    private static Works gaussian(int forward, int reverse, double s, double delta, long seed) {
        RandomStream random = RandomStream.of(seed);
        return new Works(IntStream.range(0, forward).mapToDouble(i -> delta + s * s / 2 + s * random.nextGaussian()).toArray(),
                IntStream.range(0, reverse).mapToDouble(i -> -delta + s * s / 2 + s * random.nextGaussian()).toArray());
    }

    @Test
    void bothLinesHaveSlopeOneAndCrossAtTheDifference() {
        double[] offs = new double[4];
        int repeats = 60;
        for (int i = 0; i < repeats; i++) {
            Works works = gaussian(4000, 2500, 1.5, DELTA, i);
            CrooksLine[] lines = {CrooksLine.histogram(works, 20), CrooksLine.logistic(works)};
            for (int k = 0; k < 2; k++) {
                offs[2 * k] += Math.pow(lines[k].slope().sigmasFrom(1), 2) / repeats;
                offs[2 * k + 1] += Math.pow(lines[k].crossing().sigmasFrom(DELTA), 2) / repeats;
            }
        }
        for (double off : offs) {
            assertEquals(1, off, 5 * Math.sqrt(2.0 / repeats), "mean square of the deviations, in errors");
        }
    }

    @Test
    void slopeTellsTheTemperatureInAnyUnit() {
        Works works = gaussian(20_000, 15_000, 1, DELTA, 1);
        CrooksLine inT = CrooksLine.logistic(works);
        for (double unit : new double[] {0.5, 4.1, 4.1e-21, 1e6}) {
            CrooksLine line = CrooksLine.logistic(new Works(Arrays.stream(works.forward()).map(w -> w * unit).toArray(),
                    Arrays.stream(works.reverse()).map(w -> w * unit).toArray()));
            assertTrue(line.slope().sigmasFrom(1 / unit) < 5, line.slope().toString());
            assertTrue(line.crossing().sigmasFrom(DELTA * unit) < 5, line.crossing().toString());
            assertEquals(inT.crossing().standardError() * unit, line.crossing().standardError(), 1e-6 * unit);
        }
    }

    @Test
    void biasOfJarzynskiHasBothEnds() {
        for (double variance : new double[] {1e-4, 0.3, 2, 5, 30}) {
            assertEquals(variance / 2, JarzynskiBias.gaussian(variance, 1), 1e-12);
            double before = Double.POSITIVE_INFINITY;
            for (int n = 1; n < 3000; n *= 3) {
                double bias = JarzynskiBias.gaussian(variance, n);
                assertTrue(bias < before && bias > 0, "falls with n");
                before = bias;
            }
        }
        assertEquals(0, JarzynskiBias.gaussian(0, 5));
        assertEquals(JarzynskiBias.leading(1, 1_000_000), JarzynskiBias.gaussian(1, 1_000_000), 1e-5 * JarzynskiBias.leading(1, 1_000_000));
        assertEquals(Math.E, JarzynskiBias.pathsNeeded(2), 1e-12);
    }

    @Test
    void biasOfJarzynskiIsWhatSimulationsShow() {
        RandomStream random = RandomStream.of(4);
        for (int n : new int[] {2, 10, 100}) {
            double s = 1.6;
            double[] found = new double[4000];
            for (int i = 0; i < found.length; i++) {
                found[i] = new Works(IntStream.range(0, n).mapToDouble(k -> s * s / 2 + s * random.nextGaussian()).toArray(), new double[0])
                        .jarzynski().value();
            }
            var mean = thermolab.num.Estimate.ofMean(found);
            assertTrue(mean.sigmasFrom(JarzynskiBias.gaussian(s * s, n)) < 5, n + ": " + mean);
        }
    }

    @Test
    void filmKeepsEveryStepOfADrive() {
        INDArray start = Tensors.of(new double[] {1, -2, 0.5}, 3, 1);
        PathFilm film = PathFilm.startingAt(start, 0);
        Drive drive = DrivenRun.of(new Mala(0.3), k -> Gaussian.of(new double[] {0}, new double[][] {{k}}))
                .protocol(1, 2, 3).stepsEach(2).from(start, 1).go(film);
        INDArray paths = film.paths();
        assertEquals(3, paths.size(0));
        assertEquals(5, paths.size(1));
        assertEquals(-2, paths.getDouble(1, 0));
        double last = paths.getDouble(2, 4);
        assertEquals(1.5 * last * last, drive.energyAfter()[2], 1e-12);
    }

    @Test
    void refusesInOneSentence() {
        Works far = new Works(new double[] {10, 11}, new double[] {10, 11});
        Works thereOnly = new Works(new double[] {1, 2}, new double[0]);
        Executable[] wrong = {
            () -> new Works(new double[] {Double.NaN}, new double[0]),
            () -> new Works(new double[0], new double[0]),
            () -> new Works(new double[] {1}, new double[] {Double.POSITIVE_INFINITY}),
            () -> Works.of(new double[] {1}, 0),
            () -> Works.of(new double[] {1}, new double[] {1}, -1),
            () -> thereOnly.bar(),
            () -> CrooksLine.histogram(thereOnly, 10),
            () -> CrooksLine.logistic(thereOnly),
            () -> CrooksLine.histogram(far, 10),
            () -> CrooksLine.logistic(far),
            () -> CrooksLine.logistic(new Works(new double[] {1, 1}, new double[] {-1, -1})),
            () -> CrooksLine.histogram(gaussian(100, 100, 1, 0, 1), 1),
            () -> CrooksLine.histogram(gaussian(5, 5, 1, 0, 1), 10),
            () -> JarzynskiBias.gaussian(-1, 5),
            () -> JarzynskiBias.gaussian(1, 0),
            () -> JarzynskiBias.gaussian(1000, 5),
            () -> JarzynskiBias.leading(Double.NaN, 5),
            () -> PathFilm.startingAt(Tensors.of(new double[] {1}, 1, 1), 1)};
        for (Executable one : wrong) {
            assertEquals(1, assertThrows(IllegalArgumentException.class, one).getMessage().lines().count());
        }
    }
}
