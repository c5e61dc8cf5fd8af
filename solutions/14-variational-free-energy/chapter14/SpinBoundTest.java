package chapter14;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SpinBound.class, number = 5, title = "Spins that do not listen", points = 2, hints = {
    "Under a product the mean of $s_is_j$ is $m^2$. How many pairs are there for each spin?",
    "Minimise $-\\frac z2 m^2 - T\\,s(m)$ over $m$ from 0 to 1, where $s(m)$ is the entropy of a spin that is up with chance $(1+m)/2$.",
    "Its slope vanishes where $m = \\tanh(zm/T)$: bisection between 0 and 1 never misses, iteration is slow near $T = z$."})
public class SpinBoundTest {

    private static final double ACCURACY = 1e-8;

    @Checks(points = 0.5, idea = "Hot spins are disordered: above T = z the free energy is −T ln 2, entropy alone")
    void hot(SpinBound answer) {
        assertEquals(-5 * Math.log(2), answer.meanFieldIsing(4, 5), ACCURACY);
        assertEquals(-2.5 * Math.log(2), answer.meanFieldIsing(2, 2.5), ACCURACY);
    }

    @Checks(points = 1, idea = "The least over m, with half a pair for each neighbour and T times the entropy subtracted")
    void ordered(SpinBound answer) {
        for (int z : new int[] {1, 2, 4, 6}) {
            for (double share : new double[] {0.1, 0.5, 0.8, 0.99, 0.9999}) {
                assertEquals(least(z, share * z), answer.meanFieldIsing(z, share * z), ACCURACY, "z = " + z + ", T = " + share + " z");
            }
        }
        for (double t : new double[] {0.5, 1, 2}) {
            assertTrue(answer.meanFieldIsing(2, t) >= -t * Math.log(2 * Math.cosh(1 / t)) - 1e-12, "not below the exact ring at T = " + t);
        }
    }

    @Checks(points = 0.5, idea = "Cold spins have the energy −z/2 each, and a temperature that is not above zero is refused")
    void edges(SpinBound answer) {
        assertEquals(-2, answer.meanFieldIsing(4, 1e-3), ACCURACY);
        for (double t : new double[] {0, -1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> answer.meanFieldIsing(4, t), "T = " + t);
        }
    }

    /** By golden sections over m, in thirds. */
    private static double least(int z, double t) {
        double low = 0;
        double high = 1;
        if (value(z, t, 1e-3) > value(z, t, 0)) {
            high = 1e-3;
        }
        for (int i = 0; i < 200; i++) {
            double a = low + (high - low) / 3;
            double b = high - (high - low) / 3;
            if (value(z, t, a) < value(z, t, b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return value(z, t, low);
    }

    private static double value(int z, double t, double m) {
        double up = (1 + m) / 2;
        double down = (1 - m) / 2;
        return -z * m * m / 2 + t * (up * Math.log(up) + (down == 0 ? 0 : down * Math.log(down)));
    }
}
