package chapter09;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.LogSumExp;
import thermolab.schedule.Constant;
import thermolab.schedule.Geometric;
import thermolab.schedule.Logarithmic;

/** Held to steps worked out by hand, to Boltzmann's distribution, and to exact products of the eight-state chain. */
@ExerciseTest(contract = ExactAnnealing.class, number = 2, title = "annealing without chance", points = 3, hints = {
    "Start from $p = (1, 0, 0, \\dots)$. A step moves probability between neighbours only: think of each pair $i$, $i + 1$ and of "
            + "what crosses in both directions.",
    "What crosses from $i$ to $i + 1$ is $\\frac12\\,p_i\\,\\min(1, e^{-(E_{i+1} - E_i)/T_k})$; what comes back is the same with "
            + "the two exchanged. All flows of a step use the *old* $p$.",
    "Write the flows into a copy of $p$: take from one, add to the other. Then nothing is lost, refused moves stay by themselves, "
            + "and the ends need no special case."})
public class ExactAnnealingTest {

    private static final double ROUNDING = 1e-14;
    private static final double CHAIN = 1e-8; // the course's reference tolerance for products of 500 to 5000 steps
    private static final double[] LANDSCAPE = {1, 2, 0.5, 1.8, 3, 0, 2.5, 0.8};

    @Checks(points = 1, idea = "One step: half of the walkers try each side, a rise is accepted with exp(−ΔE/T), and what is refused "
            + "or beyond the end stays")
    void stepsByHand(ExactAnnealing answer) {
        double a = Math.exp(-1 / 0.7);
        assertArrayEquals(new double[] {1, 0}, answer.exactAnneal(new double[] {0, 1}, new Constant(0.7), 0), 0);
        assertArrayEquals(new double[] {1 - a / 2, a / 2}, answer.exactAnneal(new double[] {0, 1}, new Constant(0.7), 1), ROUNDING);
        double[] two = answer.exactAnneal(new double[] {0, 1, 0.5}, new Constant(0.7), 2);
        double top = a / 2;
        assertEquals(top / 2, two[2], ROUNDING);
        assertEquals((1 - top) * top, two[1], ROUNDING);
        assertEquals(1 - top / 2 - (1 - top) * top, two[0], ROUNDING);
    }

    @Checks(points = 0.5, idea = "Step k is as hot as the schedule says for k, counted from zero")
    void temperatureOfEachStep(ExactAnnealing answer) {
        double[] p = answer.exactAnneal(new double[] {0, 1}, k -> k == 0 ? 1 : 0, 1);
        assertEquals(Math.exp(-1) / 2, p[1], ROUNDING);
        double[] later = answer.exactAnneal(new double[] {0, 1}, k -> k == 0 ? 0 : 1, 2);
        assertEquals(Math.exp(-1) / 2, later[1], ROUNDING);
    }

    @Checks(points = 0.5, idea = "At a fixed temperature all probability stays, and it ends as Boltzmann's")
    void endsAsBoltzmann(ExactAnnealing answer) {
        double[] energies = {0.3, 1.1, 0.3, 2, -0.4};
        double[] p = answer.exactAnneal(energies, new Constant(0.8), 20_000);
        assertEquals(1, Arrays.stream(p).sum(), 1e-10);
        assertArrayEquals(LogSumExp.softmax(Arrays.stream(energies).map(e -> -e / 0.8).toArray()), p, 1e-10);
    }

    @Checks(points = 0.5, idea = "At zero temperature level ground is crossed, and no valley is left")
    void quench(ExactAnnealing answer) {
        double[] p = answer.exactAnneal(LANDSCAPE, new Constant(0), 500);
        assertArrayEquals(new double[] {1, 0, 0, 0, 0, 0, 0, 0}, p, ROUNDING);
        double[] flat = answer.exactAnneal(new double[] {1, 1, 1, 0}, new Constant(0), 2000);
        assertEquals(1, flat[3], 1e-9);
    }

    @Checks(points = 0.5, idea = "The eight-state landscape, cooled: the exact products of all its steps")
    void eightStates(ExactAnnealing answer) {
        double[] p = answer.exactAnneal(LANDSCAPE, new Geometric(2, 0.99), 500);
        assertEquals(0.10837277359591806, p[0], CHAIN);
        assertEquals(0.40348240809718655, p[2], CHAIN);
        assertEquals(0.3867476637902584, p[5], CHAIN);
        assertEquals(0.10139715451663758, p[7], CHAIN);
        assertEquals(0.580255924109489, answer.exactAnneal(LANDSCAPE, new Geometric(2, 0.999), 5000)[5], CHAIN);
        assertEquals(0.4003888613955688, answer.exactAnneal(LANDSCAPE, new Logarithmic(2.5), 1000)[5], CHAIN);
    }
}
