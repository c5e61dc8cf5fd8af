package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = DebyeHeatCapacity.class, number = 4, title = "The heat capacity of a crystal", points = 3, hints = {
    "Write the energy of all oscillators as an integral over $x = h\\nu/kT$, or differentiate one oscillator's energy first and average then. Any quadrature with a thousand points will do, once the integrand behaves at both ends.",
    "Multiply above and below by $e^{-2x}$: the integrand is $x^4 e^{-x}/(1 - e^{-x})^2$, and `-Math.expm1(-x)` is $1 - e^{-x}$ with all its digits. At $x = 0$ return its limit, 0.",
    "When $1/t$ is large, stop the integral at $x = 50$: what is left out is below $10^{-15}$. Points that are spread over $x$ up to 1000 would miss the peak near $x = 4$."})
public class DebyeHeatCapacityTest {

    private static final double STATED = 1e-6; // relative

    @Checks(points = 1, idea = "The integral at five temperatures, from a twentieth of θ to θ")
    void values(DebyeHeatCapacity answer) { // Debye integral with 30 digits
        double[] t = {0.05, 0.1, 0.25, 0.5, 1.0};
        double[] c = {0.0097407566, 0.0758210030, 0.5030593309, 0.8254080384, 0.9517321357};
        for (int i = 0; i < t.length; i++) {
            assertEquals(c[i], answer.debyeHeatCapacity(t[i]), STATED * c[i]);
        }
    }

    @Checks(points = 1, idea = "When it is cold the heat capacity falls as the cube of the temperature, and nothing overflows")
    void cold(DebyeHeatCapacity answer) {
        for (double t : new double[] {0.001, 0.005, 0.01}) {
            double cubic = 4 * Math.pow(Math.PI, 4) / 5 * t * t * t;
            assertEquals(cubic, answer.debyeHeatCapacity(t), STATED * cubic);
        }
    }

    @Checks(points = 0.5, idea = "At absolute zero the heat capacity is zero, and no NaN")
    void zero(DebyeHeatCapacity answer) {
        assertEquals(0, answer.debyeHeatCapacity(0), 1e-12);
        assertEquals(0, answer.debyeHeatCapacity(1e-6), 1e-12);
    }

    @Checks(points = 0.5, idea = "When it is hot each oscillator holds kT: Dulong and Petit's 3Nk")
    void hot(DebyeHeatCapacity answer) {
        assertEquals(1 - 1 / 2000.0, answer.debyeHeatCapacity(10), STATED); // 1 − 1/(20 t²)
        assertEquals(1, answer.debyeHeatCapacity(1000), STATED);
    }
}
