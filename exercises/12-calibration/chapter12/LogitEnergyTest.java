package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = LogitEnergy.class, number = 5, title = "The energy of a logit vector", points = 1, hints = {
    "It is $-T\\ln Z$ with $Z = \\sum_j e^{z_j/T}$: minus the logarithm, so large logits have low energy.",
    "Divide by $T$ inside the exponential and multiply by $T$ outside the logarithm.",
    "Take the largest logit out of the sum: $-\\max z - T\\ln\\sum_j e^{(z_j - \\max z)/T}$."})
public class LogitEnergyTest {

    private static final double ROUNDING = 1e-10;

    @Checks(points = 0.5, idea = "A constant added to all logits leaves the probabilities alone and lowers the energy by that constant")
    void shift(LogitEnergy answer) {
        double[] logits = {1, -2, 0.5};
        double[] shifted = {8, 5, 7.5};
        assertEquals(-7, answer.energyScore(shifted, 1.7) - answer.energyScore(logits, 1.7), ROUNDING);
        assertEquals(-3 - 2 * Math.log(4), answer.energyScore(new double[] {3, 3, 3, 3}, 2), ROUNDING);
    }

    @Checks(points = 0.5, idea = "It is a free energy: −T ln k for k equal logits of zero, −max z at low T, and no overflow")
    void freeEnergy(LogitEnergy answer) {
        assertEquals(-0.5 * Math.log(3), answer.energyScore(new double[3], 0.5), ROUNDING);
        assertEquals(-Math.log(Math.E + 1), answer.energyScore(new double[] {1, 0}, 1), ROUNDING);
        assertEquals(-4, answer.energyScore(new double[] {4, 1}, 0.01), ROUNDING);
        assertEquals(-5000, answer.energyScore(new double[] {5000, 0}, 1), ROUNDING);
    }
}
