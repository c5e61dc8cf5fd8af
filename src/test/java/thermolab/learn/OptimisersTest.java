package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OptimisersTest {

    private static final double RELATIVE = 1e-7; // tolerance of the reference nn.optimizers (torch.optim 1.13)
    private static final double[] START = {1, -1};
    private static final double[][] GRADIENTS = {{1.0, -2.0}, {0.5, 1.0}, {-0.2, 0.3}};

    private record Case(String name, Optimiser optimiser, double[][] trajectory) {
    }

    @TestFactory
    Stream<DynamicTest> trajectoriesEqualTheReference() { // reference nn.optimizers
        return Stream.of(
                new Case("SGD", Optimisers.sgd(0.1), new double[][] {{0.9, -0.8}, {0.85, -0.9}, {0.87, -0.93}}),
                new Case("heavy ball", Optimisers.momentum(0.1, 0.9),
                        new double[][] {{0.9, -0.8}, {0.76, -0.72}, {0.654, -0.678}}),
                new Case("Nesterov", Optimisers.nesterov(0.1, 0.9),
                        new double[][] {{0.81, -0.62}, {0.634, -0.648}, {0.5586, -0.6402}}),
                new Case("Adam", Optimisers.adam(0.1), new double[][] {{0.900000001, -0.9000000005},
                    {0.8067820382981611, -0.8733662967024315}, {0.7471109355609572, -0.8614635094357354}}),
                new Case("RMSProp", Optimisers.rmsProp(0.1), new double[][] {{9.99999903994464e-08, -4.999999791976961e-08},
                    {-0.44901311474436967, -0.44901328490564557}, {-0.27137390117494486, -0.5831719913149395}}),
                new Case("AdaGrad", Optimisers.adaGrad(0.1), new double[][] {{0.90000000001, -0.900000000005},
                    {0.8552786404640043, -0.9447213595529959}, {0.8728876585889663, -0.9580186257677445}}),
                new Case("AdamW", Optimisers.adamW(0.1, 0.01), new double[][] {{0.899000001, -0.8990000005},
                    {0.8048830382971611, -0.8714672967019315}, {0.7444070525216601, -0.8586930421385334}}))
                .map(rule -> DynamicTest.dynamicTest(rule.name, () -> {
                    double[][] trajectory = rule.optimiser.trajectory(START, GRADIENTS);
                    for (int step = 0; step < 3; step++) {
                        assertArrayEquals(rule.trajectory[step], trajectory[step], RELATIVE);
                    }
                }));
    }

    @Test
    void aScheduleScalesTheRate() {
        double[] x = START.clone();
        Optimisers.sgd(0.1).start(2).step(x, GRADIENTS[0], 0.5);
        assertArrayEquals(new double[] {0.95, -0.9}, x, 1e-15);
    }

    @Test
    void runsDoNotShareMemory() {
        Optimiser adam = Optimisers.adam(0.1);
        assertArrayEquals(adam.trajectory(START, GRADIENTS)[2], adam.trajectory(START, GRADIENTS)[2], 0);
    }

    @Test
    void adamStepsOneRateWhateverTheGradientsSize() {
        for (double size : new double[] {1e-3, 1, 1e6}) {
            assertEquals(1 - 0.1, Optimisers.adam(0.1).trajectory(new double[] {1}, new double[][] {{size}})[0][0], 1e-5);
        }
    }

    @Test
    void refusesBadInput() {
        assertThrows(IllegalArgumentException.class, () -> Optimisers.sgd(0));
        assertThrows(IllegalArgumentException.class, () -> Optimisers.adam(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Optimisers.momentum(0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> Optimisers.adamW(0.1, -1));
        assertThrows(IllegalArgumentException.class,
                () -> Optimisers.sgd(0.1).trajectory(START, new double[][] {{1}}));
    }
}
