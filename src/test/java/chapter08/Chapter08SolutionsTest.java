package chapter08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter08.OptimiserStep.Rule;
import chapter08.OptimiserStep.State;
import chapter08.TanhNetwork.LossAndSlope;
import chapter08.TanhNetwork.Parameters;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thermolab.learn.Activation;
import thermolab.learn.Attention;
import thermolab.learn.LinearModel;
import thermolab.learn.Losses;
import thermolab.learn.Mlp;
import thermolab.learn.Optimiser;
import thermolab.learn.Optimisers;
import thermolab.learn.SaxeMode;
import thermolab.num.RandomStream;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter08SolutionsTest {

    private static final RandomStream RANDOM = RandomStream.of(8);

    private static double[] draws(int n) {
        return DoubleStream.generate(RANDOM::nextGaussian).limit(n).toArray();
    }

    private static double[][] draws(int rows, int columns) {
        return Stream.generate(() -> draws(columns)).limit(rows).toArray(double[][]::new);
    }

    @Test
    void networkAgrees() {
        Parameters p = new Parameters(draws(4, 3), draws(4), draws(2, 4), draws(2));
        double[] flat = Stream.of(Stream.of(p.w1()), Stream.of(p.b1()), Stream.of(p.w2()), Stream.of(p.b2()))
                .flatMap(part -> part).flatMapToDouble(DoubleStream::of).toArray();
        Mlp net = new Mlp(Activation.TANH, 3, 4, 2);
        double[][] x = draws(6, 3);
        double[][] y = draws(6, 2);
        Mlp.LossAndGradient expected = net.backward(flat, x, y, Losses.meanSquared());
        LossAndSlope found = new MyTanhNetwork().backward(p, x, y);
        assertEquals(expected.loss(), found.loss(), 1e-13);
        for (int j = 0; j < 4; j++) {
            for (int c = 0; c < 3; c++) {
                assertEquals(expected.gradient()[3 * j + c], found.slope().w1()[j][c], 1e-13);
            }
            assertEquals(expected.gradient()[net.biasOffset(1) + j], found.slope().b1()[j], 1e-13);
        }
        assertEquals(expected.gradient()[net.weightOffset(2) + 5], found.slope().w2()[1][1], 1e-13);
        assertEquals(expected.gradient()[net.biasOffset(2) + 1], found.slope().b2()[1], 1e-13);
        assertArrayEquals(net.forward(flat, x)[5], new MyTanhNetwork().forward(p, x)[5], 1e-13);
    }

    @Test
    void optimisersAgree() {
        Map<Rule, Optimiser> rules = Map.of(Rule.SGD, Optimisers.sgd(0.03), Rule.MOMENTUM, Optimisers.momentum(0.03, 0.9),
                Rule.NESTEROV, Optimisers.nesterov(0.03, 0.9), Rule.RMSPROP, Optimisers.rmsProp(0.03),
                Rule.ADAGRAD, Optimisers.adaGrad(0.03), Rule.ADAM, Optimisers.adam(0.03), Rule.ADAMW, Optimisers.adamW(0.03, 0.01));
        double[][] gradients = draws(50, 3);
        rules.forEach((rule, optimiser) -> {
            State state = new State(0, new double[] {2, -1, 0.5}, new double[3], new double[3]);
            for (double[] gradient : gradients) {
                state = new MyOptimiserStep().step(rule, state, gradient, 0.03);
            }
            double[][] path = optimiser.trajectory(new double[] {2, -1, 0.5}, gradients);
            assertArrayEquals(path[49], state.x(), 1e-12, rule.toString());
        });
    }

    @Test
    void attentionAgrees() {
        double[][] q = draws(3, 5);
        double[][] k = draws(7, 5);
        double[][] v = draws(7, 2);
        double[][] expected = Attention.forward(q, k, v);
        double[][] found = new MyScaledAttention().attention(q, k, v);
        for (int i = 0; i < 3; i++) {
            assertArrayEquals(expected[i], found[i], 1e-13);
        }
    }

    @Test
    void modesAgree() {
        for (double t = 0; t < 20; t += 0.3) {
            assertEquals(SaxeMode.strength(t, 1.7, 1e-4, 2), new MySaxeStrength().saxeMode(t, 1.7, 1e-4, 2), 1e-14);
        }
    }

    @Test
    void penalisedFitsAgree() {
        double[][] x = draws(30, 5);
        double[] y = draws(30);
        MyRegularisers mine = new MyRegularisers();
        assertArrayEquals(LinearModel.ridge(x, y, 3), mine.ridge(x, y, 3), 1e-12);
        assertArrayEquals(LinearModel.lasso(x, y, 2), mine.lasso(x, y, 2), 1e-11);
        assertArrayEquals(LinearModel.dropoutRidge(x, y, 0.7), mine.dropoutRidge(x, y, 0.7), 1e-12);
    }
}
