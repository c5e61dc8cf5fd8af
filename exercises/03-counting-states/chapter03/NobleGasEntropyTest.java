package chapter03;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.num.Constants;

/** Differences of entropy are held to classical laws, and the absolute value to tables (CODATA: argon and helium). */
@ExerciseTest(contract = NobleGasEntropy.class, number = 5, title = "entropy of a noble gas", points = 2, level = Level.BUILD,
        hints = {
    "Work in SI units from the start. Which mass stands in $\\lambda$: that of a mole or that of an atom?",
    "$F=-k_BT\\ln Z$ and $S=-dF/dT$ at constant $V$. Only $\\lambda$ depends on $T$: $\\ln\\lambda^{-3}$ contains "
            + "$\\frac32\\ln T$.",
    "For each atom you find $k_B$ times the logarithm of (volume per atom)/$\\lambda^3$, plus a number: a part from the momenta "
            + "and a part from $\\ln N!$. The volume per atom is $k_BT/P$."})
public class NobleGasEntropyTest {

    @Checks(points = 0.5, idea = "Each halving of the pressure gives every atom twice the room: R ln 2 more")
    void roomAddsEntropy(NobleGasEntropy answer) {
        double gained = answer.sackurTetrode(0.02, 300, 5e4) - answer.sackurTetrode(0.02, 300, 1e5);
        assertEquals(Constants.GAS * Math.log(2), gained, 1e-6);
    }

    @Checks(points = 0.5, idea = "At constant pressure heating adds ln of the ratio of temperatures times a heat capacity")
    void heatAddsEntropy(NobleGasEntropy answer) {
        double gained = answer.sackurTetrode(0.02, 600, 1e5) - answer.sackurTetrode(0.02, 300, 1e5);
        assertEquals(2.5 * Constants.GAS * Math.log(2), gained, 1e-6);
    }

    @Checks(points = 1, idea = "The zero of entropy is absolute: mass of one atom, Planck's constant, and what the N! leaves")
    void argonAndHeliumMeetTheTables(NobleGasEntropy answer) {
        assertEquals(154.846, answer.sackurTetrode(0.039948, 298.15, 1e5), 0.003); // the uncertainty in the table
        assertEquals(126.153, answer.sackurTetrode(0.0040026, 298.15, 1e5), 0.003);
    }
}
