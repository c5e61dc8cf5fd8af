package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.heat.Thermo;

/** Two-level closed forms, a numerical derivative, and levels lifted by a million test the partition function. */
@ExerciseTest(contract = CanonicalEnsemble.class, number = 3, title = "thermodynamics from levels", points = 4, level = Level.BUILD,
        hints = {
    "Write the plain sums first and test them on two levels at $T=1$. Then ask what adding a constant to all energies "
            + "changes: only $U$, $F$ and $\\ln Z$, and by a known amount.",
    "Subtract the lowest energy $E_0$ from all levels, compute $\\ln Z'$, $U'$ and $C$ with the differences, and put "
            + "$E_0$ back at the end. Then no exponential is above 1.",
    "$dU/d\\beta$ of $U=\\sum g_jE_je^{-\\beta E_j}/Z$ is minus a mean of squares plus a square of a mean. Then $dU/dT$, and how "
            + "many powers of $T$ does $d\\beta/dT$ bring? $S$ and $C$ need no $E_0$ at all."})
public class CanonicalEnsembleTest {

    private static final double[] TWO_LEVELS = {0, 1};
    private static final double[] SINGLE = {1, 1};

    @Checks(points = 1, idea = "Z sums the Boltzmann factors e^(−E/T), and F = −T ln Z has a minus sign")
    void partitionFunctionGivesTheFreeEnergy(CanonicalEnsemble answer) {
        for (double temperature : new double[] {0.5, 1, 3}) {
            Thermo thermo = answer.canonical(TWO_LEVELS, SINGLE, temperature);
            double z = 1 + Math.exp(-1 / temperature);
            assertEquals(z, thermo.partitionFunction(), 1e-9);
            assertEquals(-temperature * Math.log(z), thermo.freeEnergy(), 1e-9);
        }
    }

    @Checks(points = 1, idea = "A level counts once for each of its microstates, in U and in S alike")
    void degenerateLevelEqualsSeparateStates(CanonicalEnsemble answer) {
        Thermo levels = answer.canonical(new double[] {0, 1, 2.5}, new double[] {1, 3, 2}, 0.8);
        Thermo states = answer.canonical(new double[] {0, 1, 1, 1, 2.5, 2.5}, new double[] {1, 1, 1, 1, 1, 1}, 0.8);
        assertEquals(states.energy(), levels.energy(), 1e-9);
        assertEquals(states.entropy(), levels.entropy(), 1e-9);
        Thermo threefold = answer.canonical(new double[] {4}, new double[] {3}, 2);
        assertEquals(Math.log(3), threefold.entropy(), 1e-9);
        assertEquals(4, threefold.energy(), 1e-9);
    }

    @Checks(points = 1, idea = "C is the slope of U(T): the fluctuations of the energy tell it, with the right power of T")
    void heatCapacityIsTheSlopeOfTheEnergy(CanonicalEnsemble answer) {
        double[] energies = {0, 1, 1.7};
        double[] ways = {2, 1, 4};
        for (double temperature : new double[] {0.3, 1, 5}) {
            double h = 1e-4 * temperature;
            double slope = (answer.canonical(energies, ways, temperature + h).energy()
                    - answer.canonical(energies, ways, temperature - h).energy()) / (2 * h);
            assertEquals(slope, answer.canonical(energies, ways, temperature).heatCapacity(), 1e-6);
        }
        double p = 1 / (1 + Math.E);
        assertEquals(p * (1 - p), answer.canonical(TWO_LEVELS, SINGLE, 1).heatCapacity(), 1e-9);
    }

    @Checks(points = 1, idea = "Only differences of energies matter: subtract the lowest before the exponential, at any T")
    void coldAndLiftedLevelsKeepTheirDigits(CanonicalEnsemble answer) {
        double gap = 1.0 / 1024; // an exact binary fraction, so lifting by a million loses nothing
        Thermo plain = answer.canonical(new double[] {0, gap}, SINGLE, 1e-3);
        Thermo lifted = answer.canonical(new double[] {1e6 + gap, 1e6}, SINGLE, 1e-3);
        double x = gap / 1e-3;
        double p = 1 / (1 + Math.exp(x));
        assertEquals(Math.log1p(Math.exp(-x)) + x * p, plain.entropy(), 1e-9);
        assertEquals(plain.entropy(), lifted.entropy(), 1e-9);
        assertEquals(x * x * p * (1 - p), lifted.heatCapacity(), 1e-9);
        assertEquals(plain.energy() + 1e6, lifted.energy(), 1e-8);
        assertEquals(plain.freeEnergy() + 1e6, lifted.freeEnergy(), 1e-8);
        Thermo frozen = answer.canonical(new double[] {-1e6, -1e6 + 500}, SINGLE, 1e-3);
        assertEquals(0, frozen.entropy(), 1e-9);
        assertEquals(-1e6, frozen.freeEnergy(), 1e-8);
    }
}
