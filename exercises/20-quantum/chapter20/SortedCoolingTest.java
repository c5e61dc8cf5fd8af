package chapter20;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.quantum.PartnerPairing;

@ExerciseTest(contract = SortedCooling.class, number = 4, title = "Cooling by sorting", points = 4, hints = {
    "A state is a number whose highest bit is the first qubit. The probabilities of all states fill an array of $2^n$.",
    "Sorting is `Arrays.sort`, turned round. The last qubit is the lowest bit: states $2k$ and $2k + 1$ differ in it alone.",
    "Refreshing keeps the sum of such a pair and shares it out anew, $(1\\pm\\varepsilon)/2$."})
public class SortedCoolingTest {

    private static final double CLOSE = 1e-12;

    @Checks(points = 1, idea = "Three qubits, the first rounds: the first qubit gains what sorting moves to it")
    void firstRounds(SortedCooling answer) {
        assertArrayEquals(new double[] {0.1495, 0.1495, 0.1740025, 0.1740025, 0.1861312375}, answer.staircase(0.1, 3, 5), CLOSE);
        assertEquals(0, answer.staircase(0.1, 3, 0).length);
    }

    @Checks(points = 1, idea = "The last qubit, and no other, is refreshed, with the bath's own polarisation")
    void lastQubitIsRefreshed(SortedCooling answer) {
        assertArrayEquals(new double[] {0.1, 0.1, 0.1}, answer.staircase(0.1, 2, 3), CLOSE);
        double[] four = answer.staircase(0.2, 4, 4);
        assertArrayEquals(PartnerPairing.staircase(0.2, 4, 4), four, CLOSE);
    }

    @Checks(points = 1, idea = "In the long run the limit is reached, for more qubits and other polarisations as well")
    void limits(SortedCooling answer, RandomGenerator random) {
        for (int n = 3; n <= 5; n++) {
            double epsilon = random.nextDouble(0.2, 0.6);
            double m = Math.pow(2, n - 2);
            double up = Math.pow(1 + epsilon, m);
            double down = Math.pow(1 - epsilon, m);
            double[] stairs = answer.staircase(epsilon, n, 600);
            assertEquals((up - down) / (up + down), stairs[599], 1e-6);
        }
    }

    @Checks(points = 1, idea = "A register of coins stays one, a pure one stays pure, and no round lowers the first qubit's polarisation")
    void edges(SortedCooling answer, RandomGenerator random) {
        assertArrayEquals(new double[] {0, 0, 0}, answer.staircase(0, 4, 3), CLOSE);
        assertArrayEquals(new double[] {1, 1}, answer.staircase(1, 3, 2), CLOSE);
        double[] stairs = answer.staircase(random.nextDouble(0.01, 0.2), 8, 40);
        for (int k = 1; k < stairs.length; k++) {
            assertEquals(0, Math.min(0, stairs[k] - stairs[k - 1]), CLOSE);
        }
        assertEquals(1, Math.signum(stairs[0]), 0);
    }
}
