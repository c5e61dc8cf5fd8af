package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.num.Constants;

@ExerciseTest(contract = GasEntropy.class, number = 1, title = "Entropy of an ideal gas", points = 2, hints = {
    "Entropy is a property of the state. Choose the easiest reversible path: heat at constant volume, then expand at constant temperature.",
    "On each part, write the heat of a short stretch and divide it by the temperature at which it enters. On the second part the energy does not change, so what is the heat?",
    "Each part integrates to the logarithm of a ratio, end over start. Check the signs with a slow compression without heat, which must give zero."})
public class GasEntropyTest {

    private static final double CV = 1.5 * Constants.GAS;
    private static final double ROUNDING = 1e-9;

    @Checks(points = 0.5, idea = "A free expansion exchanges no heat, and yet the entropy rises: as much as on a slow road between the same states")
    void freeExpansion(GasEntropy answer) {
        assertEquals(Constants.GAS * Math.log(2), answer.idealGasEntropyChange(1, CV, 300, 300, 1, 2), ROUNDING);
    }

    @Checks(points = 0.5, idea = "At constant volume each joule counts for one over the temperature at which it enters, and its heat capacity is that at constant volume")
    void heating(GasEntropy answer) {
        assertEquals(2 * CV * Math.log(1.5), answer.idealGasEntropyChange(2, CV, 300, 450, 1, 1), ROUNDING);
        assertEquals(2 * CV * Math.log(1.5) + 2 * Constants.GAS * Math.log(3),
                answer.idealGasEntropyChange(2, CV, 300, 450, 1, 3), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Mixing: each gas spreads over the whole volume, and the total entropy rises")
    void mixing(GasEntropy answer) { // 1 mol in a third and 2 mol in two thirds: −R Σ n ln x
        double both = answer.idealGasEntropyChange(1, CV, 300, 300, 1, 3) + answer.idealGasEntropyChange(2, CV, 300, 300, 2, 3);
        assertEquals(Constants.GAS * (Math.log(3) + 2 * Math.log(1.5)), both, ROUNDING);
    }

    @Checks(points = 0.5, idea = "A slow adiabatic compression keeps the entropy: heating and squeezing cancel")
    void adiabat(GasEntropy answer) { // T V^(2/3) is constant
        double hot = 300 * Math.pow(8, 2.0 / 3);
        assertEquals(0, answer.idealGasEntropyChange(1, CV, 300, hot, 8, 1), ROUNDING);
        assertTrue(answer.idealGasEntropyChange(1, CV, 300, hot, 8, 7) > 0);
    }
}
