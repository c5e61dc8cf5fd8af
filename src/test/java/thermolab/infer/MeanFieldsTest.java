package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.energy.Graph;
import thermolab.energy.Ising;
import thermolab.energy.MeanField;
import thermolab.num.RandomStream;

class MeanFieldsTest {

    private static final double[][] LAMBDA = {{2, 0.9}, {0.9, 1.5}};

    @Test
    void gaussianAgreesWithTheReference() {
        GaussianMeanField field = GaussianMeanField.ofPrecision(LAMBDA);
        assertArrayEquals(new double[] {0.5, 2.0 / 3}, field.exclusive().variances(), 1e-14);
        assertArrayEquals(new double[] {0.6849315068493151, 0.9132420091324202}, field.inclusive().variances(), 1e-14);
        assertEquals(0.1573553724198502, field.gap(), 1e-13);
    }

    @Property(tries = 40)
    void noIndependentGuessDoesBetter(@ForAll @IntRange(min = 0, max = 5000) int seed,
            @ForAll @DoubleRange(min = 0.2, max = 5) double stretch) {
        RandomStream random = RandomStream.of(seed);
        GaussianMeanField field = new GaussianMeanField(randomBelief(3, random));
        GaussianBelief target = field.target();
        double least = field.exclusive().kl(target);
        assertEquals(field.gap(), least, 1e-11 * (1 + least));
        double[] other = field.exclusive().variances();
        other[seed % 3] *= stretch;
        assertTrue(GaussianBelief.independent(target.mean(), other).kl(target) >= least - 1e-12);
        double[] marginals = target.variances();
        double leastOther = target.kl(field.inclusive());
        marginals[seed % 3] *= stretch;
        assertTrue(target.kl(GaussianBelief.independent(target.mean(), marginals)) >= leastOther - 1e-12);
        for (int i = 0; i < 3; i++) {
            assertTrue(field.exclusive().variances()[i] <= target.variances()[i] * (1 + 1e-12));
        }
    }

    @Test
    void eachStepOfTheClimbComesNearer() {
        GaussianMeanField field = GaussianMeanField.ofPrecision(LAMBDA);
        double[][] way = field.climb(new double[] {2, -1}, 30);
        assertEquals(61, way.length);
        double before = Double.POSITIVE_INFINITY;
        for (double[] mean : way) {
            double kl = GaussianBelief.independent(mean, field.exclusive().variances()).kl(field.target());
            assertTrue(kl <= before + 1e-14);
            before = kl;
        }
        assertArrayEquals(new double[2], way[60], 1e-12);
    }

    @Test
    void ringAgreesWithEqualSpins() {
        Ising ring = Ising.of(Graph.lattice(6), new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
        for (double temperature : new double[] {0.3, 1, 1.9, 2.5, 10}) {
            assertEquals(6 * new MeanField(2, 1, 0.1).freeEnergy(temperature),
                    IsingMeanField.of(ring, temperature).freeEnergy(), 1e-10);
        }
    }

    @Property(tries = 40)
    void boundIsAboveTheExactFreeEnergyAndNeverRises(@ForAll @IntRange(min = 0, max = 5000) int seed,
            @ForAll @DoubleRange(min = 0.1, max = 8) double temperature) {
        RandomStream random = RandomStream.of(seed);
        int spins = 2 + seed % 6;
        double[][] couplings = new double[spins][spins];
        double[] field = new double[spins];
        double[] start = new double[spins];
        for (int i = 0; i < spins; i++) {
            field[i] = random.nextGaussian();
            start[i] = 2 * random.nextDouble() - 1;
            for (int j = 0; j < i; j++) {
                couplings[i][j] = couplings[j][i] = random.nextGaussian();
            }
        }
        Ising system = Ising.of(Graph.ofMatrix(couplings), field);
        IsingMeanField guess = IsingMeanField.of(system, temperature, start);
        double exact = system.enumerate(temperature).freeEnergy();
        assertTrue(guess.freeEnergy() >= exact - 1e-10 * (1 + Math.abs(exact)));
        assertTrue(guess.logZBound() <= system.enumerate(temperature).logZ() + 1e-9);
        double[] values = guess.freeEnergies();
        for (int i = 1; i < values.length; i++) {
            assertTrue(values[i] <= values[i - 1] + 1e-11 * (1 + Math.abs(exact)));
        }
    }

    @Test
    void independentSpinsAreGuessedExactly() {
        Ising free = Ising.of(Graph.of(3, new int[0][], new double[0]), new double[] {0.5, -1, 2});
        IsingMeanField guess = IsingMeanField.of(free, 0.7);
        assertEquals(free.enumerate(0.7).freeEnergy(), guess.freeEnergy(), 1e-12);
        assertEquals(Math.tanh(-1 / 0.7), guess.magnetisations()[1], 1e-15);
    }

    @Test
    void saysWhatIsWrong() {
        Ising ring = Ising.of(Graph.lattice(4), new double[4]);
        refuses("temperature", () -> IsingMeanField.of(ring, 0));
        refuses("start [2]", () -> IsingMeanField.of(ring, 1, new double[2]));
        refuses("start[1]", () -> IsingMeanField.of(ring, 1, new double[] {0, 1.5, 0, 0}));
        refuses("start[0]", () -> IsingMeanField.of(ring, 1, new double[] {Double.NaN, 0, 0, 0}));
        refuses("precision", () -> GaussianMeanField.ofPrecision(new double[][] {{1, 1}, {1, 1}}));
        refuses("precision", () -> GaussianMeanField.ofPrecision(new double[][] {{1, 2, 3}, {2, 1, 0}}));
        refuses("start", () -> GaussianMeanField.ofPrecision(LAMBDA).climb(new double[3], 1));
        refuses("sweeps", () -> GaussianMeanField.ofPrecision(LAMBDA).climb(new double[2], 0));
        refuses("variances[1]", () -> GaussianBelief.independent(new double[2], new double[] {1, 0}));
    }

    static void refuses(String start, Runnable call) {
        String message = assertThrows(IllegalArgumentException.class, call::run).getMessage();
        assertTrue(message.contains(start) && !message.contains("\n"), message);
    }

    static GaussianBelief randomBelief(int d, RandomStream random) {
        double[][] root = new double[d][d];
        double[] mean = new double[d];
        double[][] covariance = new double[d][d];
        for (int i = 0; i < d; i++) {
            mean[i] = random.nextGaussian();
            for (int j = 0; j < d; j++) {
                root[i][j] = random.nextGaussian();
            }
        }
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                for (int k = 0; k < d; k++) {
                    covariance[i][j] += root[i][k] * root[j][k];
                }
            }
            covariance[i][i] += 0.1;
        }
        return new GaussianBelief(mean, covariance);
    }
}
