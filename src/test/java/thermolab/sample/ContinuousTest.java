package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.energy.Gaussian;
import thermolab.energy.Gradient;
import thermolab.num.Tensors;

/** Langevin and Hamiltonian samplers against closed forms; course references langevin.*, hmc.*, mc.random_walk_*. */
class ContinuousTest {

    private static final Gaussian STANDARD = Gaussian.ofCurvatures(1);

    /** Mean squares over many chains that start in equilibrium (or have had time to get there). */
    private static <S extends Sampler<Gradient, Chains>> double variance(S sampler, Gradient energy, double temperature,
            int chains, int steps) {
        Run<Gradient, Chains> run = Run.<Gradient, Chains>of(sampler, energy).at(temperature)
                .from(Starts.gaussian(chains, 1, 0.7, 1), 2);
        run.go(steps);
        double[] sum = new double[1];
        run.go(steps, (n, t, step) -> sum[0] += step.state().positions().norm2Number().doubleValue() * step.state().positions().norm2Number().doubleValue());
        return sum[0] / steps / chains;
    }

    @Test
    void ulaVarianceInClosedForm() {
        double[] step = {0.01, 0.1, 0.5};
        double[] expected = {0.5050505050505051, 0.5555555555555556, 1.0};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], new Ula(step[i]).gaussianVariance(2, 1), 1e-10 * expected[i]);
        }
        assertThrows(IllegalArgumentException.class, () -> new Ula(1).gaussianVariance(2, 1));
    }

    @Test
    void ulaIsBiasedAsTheFormulaSaysAndMalaIsNot() {
        Gradient bowl = Gaussian.ofCurvatures(2);
        // 4000 chains x 100 steps: relative error of the variance below 1 %, so 3 % is three standard errors and more
        assertEquals(1, variance(new Ula(0.5), bowl, 1, 4000, 100), 0.03);
        assertEquals(0.5, variance(new Mala(0.5), bowl, 1, 4000, 100), 0.015);
        assertEquals(0.5, variance(new Hmc(0.5, 2), bowl, 1, 4000, 40), 0.015);
    }

    @Test
    void randomWalkAcceptanceOnAGaussian() {
        double[] width = {0.5, 2.4, 10};
        double[] expected = {0.8440417392452615, 0.4422841232473911, 0.1256659163780024};
        for (int i = 0; i < 3; i++) {
            assertEquals(expected[i], Metropolis.gaussianWalkAcceptance(width[i]), 1e-9);
            assertEquals(expected[i], acceptance(new RandomWalk(width[i]), STANDARD, 1), 0.01);
        }
    }

    private static <E extends Energy> double acceptance(Sampler<E, Chains> sampler, E energy, int dimension) {
        int chains = 2000;
        Run<E, Chains> run = Run.of(sampler, energy).from(Starts.gaussian(chains, dimension, 1, 1), 2);
        double[] sum = new double[1];
        int steps = 25;
        run.go(steps, (n, t, step) -> sum[0] += step.diagnostics().mean(Diagnostics.ACCEPTANCE) / steps);
        return sum[0];
    }

    /** hmc.gaussian_1d: exact, relative 1e-8; by simulation within 0.005. */
    @Test
    void hmcOnOneGaussianCoordinate() {
        double[] step = {0.5, 1, 1.5, 1.9};
        double[] error = {0.0020771026611328125, 0, 0.3128528594970703, 3.7265959881797857};
        double[] accepted = {0.9794910310241804, 1, 0.76023128736502, 0.4025110814308134};
        for (int i = 0; i < 4; i++) {
            GaussianHmc exact = new GaussianHmc(step[i], 3, 1);
            assertEquals(error[i], exact.meanEnergyError(), 1e-8 * Math.max(error[i], 1e-5));
            assertEquals(accepted[i], exact.acceptance(), 1e-8);
            assertEquals(accepted[i], acceptance(new Hmc(step[i], 3), STANDARD, 1), 0.01);
        }
    }

    /** hmc.gaussian_100d: relative 1e-7; by simulation within 0.01. */
    @Test
    void hmcInAHundredDimensions() {
        GaussianHmc fine = new GaussianHmc(0.25, 6, 100);
        GaussianHmc coarse = new GaussianHmc(0.5, 3, 100);
        assertEquals(0.012345437547400806, fine.meanEnergyError(), 1e-7 * 0.0123);
        assertEquals(0.20771026611328125, coarse.meanEnergyError(), 1e-7 * 0.2);
        assertEquals(0.9375343130218072, fine.acceptance(), 1e-7);
        assertEquals(0.7479242304367143, coarse.acceptance(), 1e-7);
        assertEquals(0.9373773135310738, fine.asymptoticAcceptance(), 1e-7);
        assertEquals(0.7472514723870725, coarse.asymptoticAcceptance(), 1e-7);
        double[] ones = new double[100];
        Arrays.fill(ones, 1);
        assertEquals(0.7479242304367143, acceptance(new Hmc(0.5, 3), Gaussian.ofCurvatures(ones), 100), 0.01);
    }

    @Test
    void malaIsOneLeapOfHmc() {
        assertEquals(GaussianHmc.ofMala(0.5, 1).acceptance(), acceptance(new Mala(0.5), STANDARD, 1), 0.01);
        assertEquals(GaussianHmc.ofMala(0.3, 10).acceptance(), acceptance(new Mala(0.3), Gaussian.ofCurvatures(1, 1, 1,
                1, 1, 1, 1, 1, 1, 1), 10), 0.01);
    }

    @Test
    void jitterSavesAHalfTurnFromGoingNowhere() {
        Run<Gradient, Chains> stuck = Run.<Gradient, Chains>of(new Hmc(1, 3), STANDARD).from(Starts.same(100, 1), 1);
        stuck.go(10);
        assertArrayEquals(new double[] {1, 1, 1}, Arrays.copyOf(Tensors.toArray(stuck.state().positions()), 3), 1e-9);
        Run<Gradient, Chains> loose = Run.<Gradient, Chains>of(new Hmc(1, 3).withJitter(0.2), STANDARD)
                .from(Starts.same(100, 1), 1);
        loose.go(10);
        assertTrue(Math.abs(loose.state().positions().meanNumber().doubleValue()) < 0.6);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void leapfrogRunsBackAndKeepsItsShadow(@ForAll @DoubleRange(min = -2, max = 2) double q,
            @ForAll @DoubleRange(min = -2, max = 2) double p,
            @ForAll @DoubleRange(min = 0.05, max = 1.5) double step, @ForAll @IntRange(min = 1, max = 50) int leaps) {
        Leapfrog start = new Leapfrog(new double[] {q}, new double[] {p});
        Leapfrog end = start.after(leaps, step, double[]::clone);
        assertEquals(start.bowlShadow(1, step), end.bowlShadow(1, step), 1e-10);
        Leapfrog home = end.turned().after(leaps, step, double[]::clone).turned();
        assertEquals(q, home.position()[0], 1e-10);
        assertEquals(p, home.momentum()[0], 1e-10);
    }

    @Test
    void shadowIsKeptTwoOrdersBetterThanTheEnergy() {
        DoubleWell well = new DoubleWell();
        double step = 0.02;
        Leapfrog point = new Leapfrog(new double[] {0.3}, new double[] {1});
        double first = Double.NaN;
        double firstShadow = Double.NaN;
        double spread = 0;
        double spreadShadow = 0;
        for (int i = 0; i < 500; i++) {
            double x = point.position()[0];
            double energy = well.at(x) + point.kineticEnergy();
            double shadow = point.shadow(well.at(x), 4 * x * (x * x - 1), 12 * x * x - 4, step);
            first = i == 0 ? energy : first;
            firstShadow = i == 0 ? shadow : firstShadow;
            spread = Math.max(spread, Math.abs(energy - first));
            spreadShadow = Math.max(spreadShadow, Math.abs(shadow - firstShadow));
            point = point.after(1, step, y -> new double[] {4 * y[0] * (y[0] * y[0] - 1)});
        }
        assertTrue(spreadShadow < spread / 50, spreadShadow + " against " + spread);
    }

    /** langevin.ou_moments, relative 1e-9. */
    @Test
    void ornsteinUhlenbeck() {
        OrnsteinUhlenbeck bowl = new OrnsteinUhlenbeck(2, 0.5);
        double[] time = {0.1, 0.5, 2};
        double[] mean = {2.4561922592339456, 1.103638323514327, 0.054946916666202536};
        double[] variance = {0.08241998849109017, 0.21616617919084682, 0.24991613434302437};
        double[] kl = {12.28541727141815, 2.4410741855751517, 0.006038355442332393};
        for (int i = 0; i < 3; i++) {
            assertEquals(mean[i], bowl.mean(3, time[i]), 1e-9 * mean[i]);
            assertEquals(variance[i], bowl.variance(time[i]), 1e-9 * variance[i]);
            assertEquals(kl[i], bowl.relativeEntropy(3, time[i]), 1e-9 * kl[i]);
        }
    }

    @Test
    void simulatedPassageTakesAsLongAsTheIntegralSays() {
        double temperature = 1;
        double step = 0.01;
        // a walk in steps overshoots: it arrives as a smooth one would 0.5826 √(2Tε) farther on (Siegmund 1979)
        double expected = FirstPassage.meanTime(new DoubleWell()::at, temperature, -1,
                0.5826 * Math.sqrt(2 * temperature * step), -5);
        int chains = 2000;
        double[] arrival = new double[chains];
        Run<Gradient, Chains> run = Run.<Gradient, Chains>of(new Ula(step), new DoubleWell()).at(temperature)
                .from(Starts.same(chains, -1), 1);
        run.go(2000, (number, t, s) -> {
            double[] x = Tensors.toArray(s.state().positions());
            for (int c = 0; c < chains; c++) {
                arrival[c] = arrival[c] == 0 && x[c] >= 0 ? number * step : arrival[c];
            }
        });
        double mean = Arrays.stream(arrival).map(a -> a == 0 ? 2000 * step : a).average().orElseThrow();
        assertEquals(expected, mean, 0.1 * expected);
    }

    @Test
    void tuningFindsTheWantedAcceptance() {
        RandomWalk walk = Tuning.of(new RandomWalk(20), STANDARD, 1, Starts.gaussian(50, 1, 1, 1), 1, 0.44);
        assertEquals(0.44, Metropolis.gaussianWalkAcceptance(walk.step()), 0.03);
        Mala mala = Tuning.of(new Mala(0.01), STANDARD, 1, Starts.gaussian(50, 1, 1, 1), 1);
        assertEquals(0.574, GaussianHmc.ofMala(mala.step(), 1).acceptance(), 0.04);
    }

    @Test
    void anInterruptEndsTuning() {
        Thread.currentThread().interrupt();
        assertEquals(3, Tuning.of(new RandomWalk(3), STANDARD, 1, Starts.gaussian(50, 1, 1, 1), 1).step());
        assertTrue(Thread.interrupted(), "the interrupt stays visible to the caller");
    }

    @Test
    void massesCompensateForCurvatures() {
        Gradient narrow = Gaussian.ofCurvatures(10_000, 1);
        Run<Gradient, Chains> run = Run.<Gradient, Chains>of(new Hmc(0.5, 3).withMass(10_000, 1), narrow)
                .from(Starts.same(500, 0, 0), 1);
        run.go(30);
        double[] x = Tensors.toArray(run.state().positions());
        double narrowSquares = 0;
        double wideSquares = 0;
        for (int c = 0; c < 500; c++) {
            narrowSquares += x[2 * c] * x[2 * c] / 500;
            wideSquares += x[2 * c + 1] * x[2 * c + 1] / 500;
        }
        assertEquals(1, 10_000 * narrowSquares, 0.25);      // four standard errors √(2/500)
        assertEquals(1, wideSquares, 0.25);
    }

    @Test
    void refusesStepsOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new Hmc(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new Hmc(0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Mala(0));
        assertThrows(IllegalArgumentException.class, () -> new Ula(-1));
        assertThrows(IllegalArgumentException.class, () -> new RandomWalk(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Hmc(0.1, 3).withJitter(1));
    }

    @Test
    void trajectoriesThatRunAwayAreRefusedNotFollowed() {
        Gradient steep = new DoubleWell(100, 0.1);
        Run<Gradient, Chains> run = Run.<Gradient, Chains>of(new Hmc(5, 50), steep).from(Starts.gaussian(4, 1, 1, 1), 1);
        run.go(5);
        assertTrue(Double.isFinite(run.state().positions().sumNumber().doubleValue()));
        ArithmeticException e = assertThrows(ArithmeticException.class,
                () -> Run.<Gradient, Chains>of(new Ula(5), steep).from(Starts.gaussian(4, 1, 1, 1), 1).go(50));
        assertTrue(e.getMessage().contains("of ula: ula lost chain"), e.getMessage());
    }
}
