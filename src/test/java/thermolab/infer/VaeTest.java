package thermolab.infer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.learn.Optimisers;
import thermolab.num.Estimate;
import thermolab.num.RandomStream;

class VaeTest {

    private static final Vae NET = new Vae(4, 3, 2);
    private static final double[][] X = {{1, 0, 1, 0}, {0, 1, 1, 0}, {0.5, 0, 0, 1}};

    @Test
    void slopesAreDifferences() {
        double[] parameters = NET.initial(RandomStream.of(2));
        double[] gradient = new double[parameters.length];
        free(parameters, gradient);
        for (int i = 0; i < parameters.length; i++) {
            double[] up = parameters.clone();
            double[] down = parameters.clone();
            up[i] += 0.02;
            down[i] -= 0.02;
            double slope = (free(up, new double[up.length]) - free(down, new double[up.length])) / 0.04;
            assertEquals(slope, gradient[i], 2e-3 + 2e-3 * Math.abs(slope), "parameter " + i);
        }
    }

    @Test
    void boundsLieInOrder() {
        VaeFit fit = NET.train(X, 400, 3, Optimisers.adam(0.02), RandomStream.of(3));
        Estimate elbo = fit.elbo(X, 2000, RandomStream.of(4));
        Estimate logLikelihood = fit.logLikelihood(X, 2000, RandomStream.of(5));
        double exact = exact(fit);
        assertTrue(elbo.value() < exact + 0.05, elbo + " against " + exact);
        assertEquals(exact, logLikelihood.value(), 0.1);
        assertTrue(fit.elbos()[399] > fit.elbos()[0]);
        assertEquals(4, fit.decode(new double[][] {{0, 1}})[0].length);
        for (double cost : fit.complexityCosts(X)) {
            assertTrue(cost >= 0);
        }
    }

    @Test
    void saysWhatIsWrong() {
        VaeFit fit = NET.train(X, 1, 3, Optimisers.sgd(0.1), RandomStream.of(1));
        MeanFieldsTest.refuses("latent", () -> new Vae(4, 3, 0));
        MeanFieldsTest.refuses("batch (4)", () -> NET.train(X, 1, 4, Optimisers.sgd(1), RandomStream.of(1)));
        MeanFieldsTest.refuses("epochs", () -> NET.train(X, 0, 1, Optimisers.sgd(1), RandomStream.of(1)));
        MeanFieldsTest.refuses("x row 0", () -> fit.means(new double[][] {{0, 0, 0, 2}}));
        MeanFieldsTest.refuses("columns of x", () -> fit.means(new double[][] {{0, 0}}));
        MeanFieldsTest.refuses("x (empty)", () -> fit.elbo(new double[0][], 1, RandomStream.of(1)));
        MeanFieldsTest.refuses("draws", () -> fit.elbo(X, 0, RandomStream.of(1)));
        MeanFieldsTest.refuses("z row 0", () -> fit.decode(new double[][] {{0, Double.NaN}}));
        MeanFieldsTest.refuses("columns of z", () -> fit.decode(new double[][] {{0}}));
    }

    private static double free(double[] parameters, double[] gradient) {
        VaePass pass = new VaePass(NET, X.length);
        for (int i = 0; i < X.length; i++) {
            pass.image(i, X[i]);
        }
        pass.load(parameters);
        return pass.slopes(RandomStream.of(7), gradient);
    }

    /** Mean ln p(x) by a grid over the hidden plane. */
    private static double exact(VaeFit fit) {
        double[][] grid = new double[121 * 121][];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = new double[] {-6 + 0.1 * (i % 121), -6 + 0.1 * (i / 121)};
        }
        double[][] pictures = fit.decode(grid);
        double[] sums = new double[X.length];
        for (int g = 0; g < grid.length; g++) {
            double weight = 0.01 / (2 * Math.PI) * Math.exp(-(grid[g][0] * grid[g][0] + grid[g][1] * grid[g][1]) / 2);
            for (int i = 0; i < X.length; i++) {
                double log = 0;
                for (int j = 0; j < 4; j++) {
                    log += X[i][j] * Math.log(pictures[g][j]) + (1 - X[i][j]) * Math.log1p(-pictures[g][j]);
                }
                sums[i] += weight * Math.exp(log);
            }
        }
        return Arrays.stream(sums).map(Math::log).average().getAsDouble();
    }
}
