package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class MoonsNetworkTest {

    private final MoonsNetwork moons = new MoonsNetwork(MoonsNetwork.PENALTY);

    @Test
    void aMinimumHasNoSlopeAndCurvesUpInEachDirection() {
        double[] w = moons.minimum(RandomStream.of(1));
        assertEquals(42, w.length);
        assertEquals(0, Arrays.stream(moons.slope(w)).map(Math::abs).max().getAsDouble(), 1e-10);
        assertTrue(Arrays.stream(Hessian.eigenvalues(moons.hessian(w))).min().getAsDouble() > 0);
    }

    @Test
    void theNoiseIsTheScatterOfTheGradientsOfSingleExamples() {
        double[] w = moons.net().initial(RandomStream.of(2));
        double[][] each = moons.net().gradientOfEach(w, moons.training().inputs(), moons.training().targets(), Losses.crossEntropy());
        double[] ofFive = Arrays.stream(each).mapToDouble(row -> row[5]).toArray();
        assertEquals(SgdNoise.minibatchVariance(ofFive, 1, true), moons.noise(w)[5][5], 1e-14);
        assertEquals(moons.noise(w)[3][7], moons.noise(w)[7][3], 0);
    }

    @Test
    void slopeIsThatOfTheCost() {
        double[] w = moons.net().initial(RandomStream.of(3));
        double h = 1e-5;
        double[] expected = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            double[] up = w.clone();
            double[] down = w.clone();
            up[i] += h;
            down[i] -= h;
            expected[i] = (moons.cost(up) - moons.cost(down)) / (2 * h);
        }
        assertArrayEquals(expected, moons.slope(w), 1e-8);
    }

    @Test
    void pointsAreFixedAndApart() {
        assertEquals(100, moons.training().size());
        assertEquals(400, moons.heldOut().size());
        assertArrayEquals(moons.training().inputs()[0], new MoonsNetwork(0).training().inputs()[0]);
    }

    @Test
    void otherPointsTrainTheSameNetwork() {
        MoonsNetwork own = moons.on(moons.law().sample(60, RandomStream.of(9)));
        double[] w = own.net().initial(RandomStream.of(3));
        assertEquals(60, own.training().size());
        assertArrayEquals(moons.heldOut().points()[7], own.heldOut().points()[7]);
        assertTrue(Math.abs(own.cost(w) - moons.cost(w)) > 1e-6);
        assertEquals(SgdNoise.minibatchVariance(Arrays.stream(own.net().gradientOfEach(w, own.training().inputs(), own.training().targets(),
                Losses.crossEntropy())).mapToDouble(row -> row[5]).toArray(), 1, true), own.noise(w)[5][5], 1e-14);
    }

    @Test
    void withoutPenaltyThereIsNoMinimum() {
        assertThrows(IllegalArgumentException.class, () -> new MoonsNetwork(0).minimum(RandomStream.of(1)));
    }
}
