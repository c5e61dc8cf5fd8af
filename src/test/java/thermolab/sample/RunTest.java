package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import thermolab.energy.Conditionals;
import thermolab.energy.DoubleWell;
import thermolab.energy.Energy;
import thermolab.energy.Gaussian;
import thermolab.energy.Gradient;
import thermolab.energy.Ising;
import thermolab.energy.Potts;
import thermolab.energy.Rbm;
import thermolab.energy.Sites;
import thermolab.num.Tensors;
import thermolab.schedule.Linear;

class RunTest {

    private static Run<Sites, Spins> ising() {
        return Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).at(2);
    }

    @Test
    void anInterruptEndsItWithWhatWasMeasured() {
        List<Long> seen = new ArrayList<>();
        Run<Sites, Spins> run = ising().hot(1, 1);
        Outcome outcome = run.go(1_000_000, (number, temperatures, step) -> {
            seen.add(number);
            if (number == 7) {
                Thread.currentThread().interrupt();
            }
        });
        assertEquals(new Outcome(7, true), outcome);
        assertEquals(7, seen.size());
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(new Outcome(3, false), run.go(3));
    }

    @Test
    void temperaturesFollowTheSchedule() {
        List<Double> seen = new ArrayList<>();
        Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).at(new Linear(2, 0, 4)).hot(2, 1)
                .go(6, (number, temperatures, step) -> seen.add(temperatures[1]));
        assertEquals(List.of(2., 1.5, 1., 0.5, 0., 0.), seen);
    }

    @Test
    void observersMayLookNowAndThen() {
        List<Long> seen = new ArrayList<>();
        RunObserver observer = (number, temperatures, step) -> seen.add(number);
        ising().hot(1, 1).go(10, observer.every(4));
        assertEquals(List.of(4L, 8L), seen);
    }

    @Test
    void namesTheStepAndTheChainOfANan() {
        Energy broken = x -> {
            var e = x.mul(x).sum(1);
            return x.maxNumber().doubleValue() > 0 ? e.putScalar(2, Double.NaN) : e;
        };
        Run<Energy, Chains> run = Run.<Energy, Chains>of(new RandomWalk(0.1), broken).from(Starts.same(4, -0.15), 3);
        ArithmeticException e = assertThrows(ArithmeticException.class, () -> run.go(1000));
        assertTrue(e.getMessage().matches("step \\d+ of random-walk: .* is NaN at chain 2.*"), e.getMessage());
    }

    @Test
    void namesANanOfTheGradient() {
        Gradient broken = Gradient.of(x -> x.mul(x).sum(1), x -> x.dup().putScalar(1, 0, Double.NaN));
        for (Sampler<Gradient, Chains> sampler : List.of(new Hmc(), new Mala(), new Ula())) {
            ArithmeticException e = assertThrows(ArithmeticException.class,
                    () -> Run.of(sampler, broken).from(Starts.same(3, 1), 1).go(5));
            assertTrue(e.getMessage().startsWith("step 1 of " + sampler.name()) && e.getMessage().contains("chain 1"),
                    e.getMessage());
        }
    }

    @Test
    void refusesBadInputInWords() {
        assertMessage("temperature (-1.0) must be zero or positive", () -> ising().at(-1));
        assertMessage("chains (0) must be at least 1", () -> ising().hot(0, 1));
        assertMessage("steps (-1) must be zero or more", () -> ising().hot(1, 1).go(-1));
        assertMessage("must have levels for a hot start", () -> Run.of(new RandomWalk(), new DoubleWell()).hot(1, 1));
        assertMessage("must have 16 columns", () -> ising().from(Tensors.zeros(2, 3), 1));
        assertMessage("must be one of the levels [-1.0, 1.0]", () -> ising().from(Tensors.zeros(2, 16), 1));
        assertMessage("temperatures [3] and chains [2] must have the same length", () -> ising().ladder(1, 2, 3).hot(2,
                1).go(1));
        assertMessage("must be a ferromagnet without a field; coupling 0 is negative",
                () -> Run.of(new Wolff(), Ising.rectangle(4, 4, -1)).hot(1, 1));
        assertMessage("must be a multiple of 64", () -> Run.of(new MultiSpin(), Ising.square(4)).hot(3, 1));
        assertMessage("must have even sides", () -> Run.of(new MultiSpin(), Ising.square(5)).hot(64, 1));
        assertMessage("must be finite numbers", () -> Run.of(new RandomWalk(), new DoubleWell()).from(Starts.same(1,
                Double.NaN), 1));
        assertThrows(IllegalStateException.class, () -> ising().go(1));
        assertMessage("mass [2] and coordinates [1] must have the same length",
                () -> Run.<Gradient, Chains>of(new Hmc().withMass(1, 1), Gaussian.ofCurvatures(1)).from(Starts.same(1, 0), 1));
    }

    private static void assertMessage(String words, Executable call) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    @Test
    void aPluginThatThrowsIsNamed() {
        Energy broken = x -> {
            throw new UnsupportedOperationException("not today");
        };
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> Run.<Energy, Chains>of(new RandomWalk(), broken).from(Starts.same(1, 0), 1));
        assertTrue(e.getMessage().contains("threw UnsupportedOperationException (not today)"), e.getMessage());
    }

    @Test
    void quenchEndsInAValley() {
        Run<Sites, Spins> run = Run.<Sites, Spins>of(new Quench(), Potts.square(3, 6)).at(0).hot(3, 2);
        double[] last = run.state().energies();
        for (int k = 0; k < 10; k++) {
            run.go(1);
            double[] now = run.state().energies();
            for (int c = 0; c < 3; c++) {
                assertTrue(now[c] <= last[c]);
            }
            last = now;
        }
    }

    @Test
    void blockGibbsReachesTheExactMoments() {
        Rbm rbm = Rbm.of(new double[][] {{0.5, -0.4}, {0.3, 0.8}}, new double[] {0.1, -0.2}, new double[] {0.3, 0.4});
        double[] exact = rbm.enumerate(1.5).means();
        int chains = 4000;
        Run<Conditionals, Chains> run = Run.<Conditionals, Chains>of(new BlockGibbs(), rbm).at(1.5).hot(chains, 1);
        run.go(20);
        double[] means = Tensors.toArray(run.state().positions().mean(0));
        for (int i = 0; i < exact.length; i++) {
            assertEquals(exact[i], means[i], 4 * 0.5 / Math.sqrt(chains));
        }
    }
}
