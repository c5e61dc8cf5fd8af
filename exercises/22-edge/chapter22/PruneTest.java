package chapter22;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.info.Entropy;

@ExerciseTest(contract = Prune.class, number = 3, title = "Prune by magnitude", points = 2, hints = {
    "Sort the magnitudes; the threshold is the one at place $ns$.",
    "Energy is a sum of squares, not of magnitudes.",
    "Which weights are left is a row of coins with chance $s$; chapter 4 says what telling it takes."})
public class PruneTest {

    @Checks(points = 1, idea = "The smallest magnitudes go, whatever their sign, and energy counts squares")
    void smallestGo(Prune answer, RandomGenerator random) {
        double[] w = {0.5, -3, 1, -0.25, 2};
        Prune.Cut cut = answer.prune(w, 0.4);
        assertArrayEquals(new double[] {0, -3, 1, 0, 2}, cut.weights(), 0);
        assertEquals(0.5, cut.threshold(), 0);
        assertEquals(14 / 14.3125, cut.keptEnergy(), 1e-12);
        assertEquals(0.5, w[0], 0, "the weights that were handed in have changed");
        double[] many = random.doubles(1000, -1, 1).toArray();
        double[] sizes = Arrays.stream(many).map(Math::abs).sorted().toArray();
        assertEquals(sizes[699], answer.prune(many, 0.7).threshold(), 0);
        assertEquals(300, Arrays.stream(answer.prune(many, 0.7).weights()).filter(x -> x != 0).count());
    }

    @Checks(points = 1, idea = "Storage is 8 bits for what is left and the entropy of a coin for telling which; nothing at s = 1")
    void storage(Prune answer) {
        double[] w = new double[100];
        Arrays.setAll(w, i -> i + 1);
        for (double s : new double[] {0, 0.01, 0.3, 0.5, 0.9, 1}) {
            Prune.Cut cut = answer.prune(w, s);
            assertEquals(Entropy.binaryBits(s) + 8 * (1 - s), cut.storageBits(), 1e-9, "s = " + s);
        }
        assertEquals(0, answer.prune(w, 0).threshold(), 0);
        assertEquals(1, answer.prune(w, 0).keptEnergy(), 1e-12);
        assertEquals(0, answer.prune(w, 1).keptEnergy(), 1e-12);
    }
}
