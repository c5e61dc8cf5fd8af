package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thermolab.learn.Optimisers;
import thermolab.num.RandomStream;

class LinearVaeTest {

    private static final Ppca TRUTH = new Ppca(new double[][] {{1, 0.2}, {0.5, -0.7}, {0.3, 0.9}, {-0.4, 0.1}},
            new double[] {1, 0, -1, 0.5}, 0.3);
    private static final double[][] ROWS = rows(TRUTH, 200, 1);

    @Test
    void likelihoodIsTheIntegralOverTheHiddenPlane() {
        double[] x = ROWS[0];
        double sum = 0;
        for (double z = -6; z < 6; z += 0.05) {
            for (double t = -6; t < 6; t += 0.05) {
                double squares = 0;
                for (int i = 0; i < 4; i++) {
                    double off = x[i] - TRUTH.offset()[i] - TRUTH.weights()[i][0] * z - TRUTH.weights()[i][1] * t;
                    squares += off * off;
                }
                sum += 0.05 * 0.05 * Math.exp(-(z * z + t * t) / 2 - squares / 0.6) / (2 * Math.PI);
            }
        }
        assertEquals(Math.log(sum) - 2 * Math.log(2 * Math.PI * 0.3), TRUTH.logLikelihood(x), 1e-9);
    }

    @Property(tries = 30)
    void gapIsTheSameForEveryPointAndBestForNoOther(@ForAll @IntRange(min = 0, max = 5000) int seed) {
        RandomStream random = RandomStream.of(seed);
        double[][] w = new double[5][3];
        for (double[] row : w) {
            Arrays.setAll(row, j -> random.nextGaussian());
        }
        Ppca decoder = new Ppca(w, new double[5], 0.1 + random.nextDouble());
        LinearVae best = LinearVae.best(decoder);
        double gap = best.gap(new double[5]);
        for (double[] x : rows(decoder, 4, seed)) {
            assertEquals(gap, decoder.logLikelihood(x) - best.elbo(x), 1e-9);
            assertEquals(gap, best.gap(x), 1e-9);
            double[] wider = best.encoderVariances();
            wider[seed % 3] *= 1.3;
            assertTrue(new LinearVae(decoder, best.encoder(), wider).elbo(x) <= best.elbo(x));
            assertTrue(best.elbo(x) <= decoder.logLikelihood(x) + 1e-10);
        }
    }

    @Test
    void principalAxesLeaveNoGap() {
        Ppca fit = Ppca.fit(ROWS, 2);
        assertEquals(0, LinearVae.best(fit).gap(ROWS[3]), 1e-10);
        double[][] turn = {{Math.cos(0.6), -Math.sin(0.6)}, {Math.sin(0.6), Math.cos(0.6)}};
        Ppca turned = fit.turned(turn);
        assertEquals(fit.logLikelihood(ROWS[3]), turned.logLikelihood(ROWS[3]), 1e-11);
        assertTrue(LinearVae.best(turned).gap(ROWS[3]) > 1e-4);
        assertTrue(fit.meanLogLikelihood(ROWS) > TRUTH.meanLogLikelihood(ROWS));
    }

    @Test
    void trainingEndsAtPrincipalComponents() {
        LinearVaeClimb climb = LinearVae.train(ROWS, 2, 2500, Optimisers.adam(0.02), RandomStream.of(5));
        double most = Ppca.fit(ROWS, 2).meanLogLikelihood(ROWS);
        assertEquals(most, climb.model().meanElbo(ROWS), 1e-3);
        assertTrue(climb.model().meanElbo(ROWS) <= most + 1e-12);
        assertEquals(climb.model().gap(ROWS[0]), climb.model().gap(ROWS[1]), 1e-2);
        assertTrue(climb.elbos()[0] < climb.elbos()[2499]);
    }

    @Test
    void slopesOfTheClimbAreDifferences() {
        LinearVaeClimb one = LinearVae.train(ROWS, 2, 2, Optimisers.sgd(1e-6), RandomStream.of(8));
        assertTrue(one.elbos()[1] > one.elbos()[0]);
        assertEquals(one.model().meanElbo(ROWS), one.elbos()[1], 1e-3);
    }

    @Test
    void saysWhatIsWrong() {
        MeanFieldsTest.refuses("k (4)", () -> Ppca.fit(ROWS, 4));
        MeanFieldsTest.refuses("k (0)", () -> LinearVae.train(ROWS, 0, 1, Optimisers.sgd(1), RandomStream.of(1)));
        MeanFieldsTest.refuses("mean variance of the columns", () -> LinearVae.train(new double[][] {{1, 2, 3}, {1, 2, 3}}, 1, 3, Optimisers.sgd(1),
                RandomStream.of(1)));
        MeanFieldsTest.refuses("noiseVariance", () -> new Ppca(new double[][] {{1}, {1}}, new double[2], 0));
        MeanFieldsTest.refuses("columns of weights", () -> new Ppca(new double[][] {{1, 2}}, new double[1], 1));
        MeanFieldsTest.refuses("variance beside", () -> Ppca.fit(new double[][] {{1, 1}, {2, 2}, {3, 3}}, 1));
        MeanFieldsTest.refuses("rows of x", () -> Ppca.fit(new double[][] {{1, 1}}, 1));
        MeanFieldsTest.refuses("x row 0", () -> Ppca.fit(new double[][] {{Double.NaN, 1}, {1, 2}}, 1));
        MeanFieldsTest.refuses("x", () -> TRUTH.logLikelihood(new double[] {1, 2, 3, Double.NaN}));
        MeanFieldsTest.refuses("x [3]", () -> TRUTH.logLikelihood(new double[3]));
        MeanFieldsTest.refuses("rotation", () -> TRUTH.turned(new double[][] {{1, 1}, {0, 1}}));
        MeanFieldsTest.refuses("encoderVariances[0]", () -> new LinearVae(TRUTH, new double[2][4], new double[] {0, 1}));
        MeanFieldsTest.refuses("rows of encoder", () -> new LinearVae(TRUTH, new double[3][4], new double[] {1, 1, 1}));
    }

    private static double[][] rows(Ppca law, int n, int seed) {
        RandomStream random = RandomStream.of(seed);
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = law.draw(random);
        }
        return rows;
    }
}
