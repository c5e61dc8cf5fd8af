package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.data.LabelledPoints;
import thermolab.data.Points;
import thermolab.num.RandomStream;

class TrainingTest {

    private static final Mlp RELU_10 = new Mlp(Activation.RELU, 1, 10, 1);

    @Test
    void sineHasTheFloorAndBaselineOfTheReference() { // reference nn.sin_noise_floor
        double baseline = 0;
        for (double[] y : Examples.noisySine(200, 0, RandomStream.of(1)).targets()) {
            baseline += y[0] * y[0] / 200;
        }
        assertEquals(0.4975, baseline, 0.4975e-9);
        Examples noisy = Examples.noisySine(20_001, 0.1, RandomStream.of(2));
        double floor = 0;
        for (int i = 0; i < noisy.size(); i++) {
            double miss = noisy.targets()[i][0] - Math.sin(noisy.inputs()[i][0]);
            floor += miss * miss / noisy.size();
        }
        assertEquals(0.01, floor, 4 * 0.01 * Math.sqrt(2.0 / 20_001));
    }

    @Test
    void tenKinksUsuallyStallAboveTheFloor() { // reference nn.sin_noise_floor: the recipe's final training errors
        int stalled = 0;
        for (int seed = 0; seed < 6; seed++) {
            double error = sineError(RELU_10, seed);
            assertTrue(error > 0.006 && error < 0.25, "error " + error);
            stalled += error > 0.02 ? 1 : 0;
        }
        assertTrue(stalled >= 2, stalled + " of 6 stalled");
    }

    @Test
    void tanhNetworkOfThePackagePageReachesTheFloor() { // reference nn.sin_noise_floor
        Examples sine = Examples.noisySine(200, 0.1, RandomStream.of(1));
        Mlp net = new Mlp(Activation.TANH, 1, 64, 1);
        Training.Result learned = Training.fullBatch(2000, Optimisers.adam(0.01))
                .run(net, sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(2));
        double error = net.meanLoss(learned.parameters(), sine.inputs(), sine.targets(), Losses.meanSquared());
        assertEquals(0.01, error, 0.005);
    }

    @Test
    void moonsAreSeparatedByMiniBatchesAndEveryRegulariser() {
        LabelledPoints moons = Points.twoMoons();
        double[][] targets = Losses.oneHot(moons.labels(), 2);
        Mlp net = new Mlp(Activation.TANH, 2, 16, 2);
        Training plain = Training.miniBatches(30, 20, Optimisers.adam(0.02));
        for (Training training : List.of(plain, plain.withDropout(0.8), plain.withSchedule(step -> 1 / (1 + step / 300.0)),
                plain.withPenalty(Penalty.l2(1e-3).onWeightsOf(net)))) {
            double[] learned = training.run(net, moons.points(), targets, Losses.crossEntropy(),
                    RandomStream.of(3)).parameters();
            double accuracy = TemperatureScaling.accuracy(net.forward(learned, moons.points()), moons.labels());
            assertTrue(accuracy > 0.93, "accuracy " + accuracy);
        }
    }

    @Test
    void penaltyShrinksTheWeights() {
        Examples sine = Examples.noisySine(50, 0.1, RandomStream.of(1));
        Training plain = Training.fullBatch(300, Optimisers.adam(0.01));
        Training penalised = plain.withPenalty(Penalty.l2(0.1).onWeightsOf(RELU_10));
        Penalty size = Penalty.l2(1).onWeightsOf(RELU_10);
        assertTrue(size.value(train(penalised, sine)) < size.value(train(plain, sine)));
    }

    @Test
    void sameSeedSameNumbers() {
        Examples sine = Examples.noisySine(50, 0.1, RandomStream.of(1));
        Training training = Training.miniBatches(5, 16, Optimisers.adam(0.01)).withDropout(0.9);
        assertArrayEquals(train(training, sine), train(training, sine), 0);
    }

    @Test
    void listenerHearsEveryEpoch() {
        Examples sine = Examples.noisySine(20, 0.1, RandomStream.of(1));
        List<Double> heard = new ArrayList<>();
        Training.Result result = Training.fullBatch(7, Optimisers.sgd(0.01)).run(RELU_10, RELU_10.initial(RandomStream.of(1)),
                sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(1), (epoch, loss, p) -> heard.add(loss));
        assertArrayEquals(result.losses(), heard.stream().mapToDouble(loss -> loss).toArray(), 0);
        assertEquals(7, heard.size());
    }

    @Test
    void interruptEndsWithWhatWasLearned() {
        Examples sine = Examples.noisySine(20, 0.1, RandomStream.of(1));
        Training.Result result = Training.fullBatch(1000, Optimisers.sgd(0.01)).run(RELU_10, RELU_10.initial(RandomStream.of(1)),
                sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(1), (epoch, loss, p) -> {
                    if (epoch == 3) {
                        Thread.currentThread().interrupt();
                    }
                });
        assertTrue(Thread.interrupted(), "the interrupt stays visible to the caller");
        assertEquals(3, result.losses().length);
    }

    @Test
    void divergenceIsNamedWhereItIsBorn() {
        Examples sine = Examples.noisySine(20, 0.1, RandomStream.of(1));
        String message = assertThrows(IllegalArgumentException.class,
                () -> train(Training.miniBatches(500, 10, Optimisers.sgd(1e6)), sine)).getMessage();
        assertTrue(message.matches("loss \\(.*\\) must stay finite; it broke at epoch \\d+, batch \\d; .*"), message);
        assertThrows(IllegalArgumentException.class, () -> Training.fullBatch(0, Optimisers.sgd(1)));
        assertThrows(IllegalArgumentException.class, () -> Training.fullBatch(1, Optimisers.sgd(1)).withDropout(0));
    }

    @Test
    void parameterThatBreaksIsNamedWhereverItIs() {
        Mlp net = new Mlp(Activation.TANH, 1, 3, 1);
        for (int count = 0; count < net.parameterCount(); count++) {
            int place = count;
            Optimiser breaksAtThree = parameters -> {
                int[] step = {0};
                return (x, g, factor) -> x[place] = ++step[0] == 3 ? Double.NaN : x[place];
            };
            String message = assertThrows(IllegalArgumentException.class, () -> Training.miniBatches(5, 2, breaksAtThree)
                    .run(net, new double[][] {{1}, {2}, {3}, {4}}, new double[4][1], Losses.meanSquared(), RandomStream.of(1))).getMessage();
            assertEquals("sum of the parameters (NaN) must stay finite; it broke at epoch 2, batch 1; "
                    + "is the learning rate too large, or an input not finite?", message);
        }
    }

    @Test
    void oddSymmetryDoublesTheExamples() {
        Examples half = Examples.noisySine(10, 0.1, RandomStream.of(1)).withCopies(TrainingTest::negated, TrainingTest::negated);
        assertEquals(20, half.size());
        assertEquals(-half.inputs()[3][0], half.inputs()[13][0]);
        assertEquals(-half.targets()[3][0], half.targets()[13][0]);
        assertEquals(0, half.jittered(0, RandomStream.of(1)).inputs()[3][0] - half.inputs()[3][0]);
    }

    @Test
    void ensembleSpreadsWhereThereIsNoData() {
        Examples sine = Examples.noisySine(100, 0.1, RandomStream.of(1));
        List<double[]> members = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            members.add(Training.fullBatch(1500, Optimisers.adam(0.01))
                    .run(new Mlp(Activation.TANH, 1, 16, 1), sine.inputs(), sine.targets(), Losses.meanSquared(),
                    RandomStream.of(seed))
                    .parameters());
        }
        double[] spread = new Ensemble(new Mlp(Activation.TANH, 1, 16, 1), members).spread(new double[][] {{0.5}, {25}});
        assertTrue(spread[1] > 3 * spread[0], spread[0] + " inside, " + spread[1] + " outside");
    }

    private static double[] train(Training training, Examples sine) {
        return training.run(RELU_10, sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(4)).parameters();
    }

    private static double sineError(Mlp net, int seed) {
        Examples sine = Examples.noisySine(200, 0.1, RandomStream.of(seed));
        double[] losses = Training.fullBatch(2000, Optimisers.adam(0.01))
                .run(net, sine.inputs(), sine.targets(), Losses.meanSquared(), RandomStream.of(100 + seed)).losses();
        return losses[1999];
    }

    private static double[] negated(double[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = -row[i];
        }
        return row;
    }
}
