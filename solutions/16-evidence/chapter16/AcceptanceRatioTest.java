package chapter16;

import static org.junit.jupiter.api.Assertions.assertEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = AcceptanceRatio.class, number = 3, title = "Bennett's ratio", points = 3, hints = {
    "The odds that a work $w$ came from the forward set are $\\frac{n_F}{n_R}e^{w - \\Delta}$; turn odds into a chance. A backward work $w_R$ is the point $-w_R$ on the same axis.",
    "Set the expected number of *misjudged* works equal: $\\sum_F(1 - \\text{chance}) = \\sum_R\\text{chance}$. One side rises with $\\Delta$, the other falls: bisect.",
    "Where all works lie far from $\\Delta$ the sums underflow to 0 = 0. Compare their logarithms."})
public class AcceptanceRatioTest {

    private static final double ROOT = 1e-8;

    @Checks(points = 1, idea = "Works of ±d around the answer, and one work each way: Δ lies in the middle")
    void symmetric(AcceptanceRatio answer) {
        assertEquals(2, answer.bar(new double[] {3}, new double[] {-1}), ROOT);
        assertEquals(-0.75, answer.bar(new double[] {1.5, 0.25}, new double[] {3, 1.75}), ROOT);
        assertEquals(5, answer.bar(new double[] {5, 5, 5}, new double[] {-5, -5, -5}), ROOT);
    }

    /** For one work each way of numbers n_F copies and n_R copies the equation can be solved: u = e^−Δ is a root of a quadratic. */
    @Checks(points = 1, idea = "More works one way than the other enter the odds")
    void unequalNumbers(AcceptanceRatio answer) {
        assertEquals(exact(1, -0.5, 1, 3), answer.bar(new double[] {1}, new double[] {-0.5, -0.5, -0.5}), ROOT);
        assertEquals(exact(0.2, 0.9, 4, 1), answer.bar(new double[] {0.2, 0.2, 0.2, 0.2}, new double[] {0.9}), ROOT);
        assertEquals(exact(2, -2, 5, 2), answer.bar(new double[] {2, 2, 2, 2, 2}, new double[] {-2, -2}), ROOT);
    }

    @Checks(points = 1, idea = "Works of hundreds, on one side or on both, lose no digits")
    void large(AcceptanceRatio answer) {
        assertEquals(1002, answer.bar(new double[] {1003}, new double[] {-1001}), ROOT);
        assertEquals(500, answer.bar(new double[] {1900}, new double[] {900}), ROOT);
        assertEquals(exact(1, -0.5, 1, 3) - 5000, answer.bar(new double[] {-4999}, new double[] {4999.5, 4999.5, 4999.5}), ROOT);
    }

    /** n_F/(1 + m e^(w − Δ)) = n_R/(1 + e^(w_R + Δ)/m), m = n_F/n_R, solved for u = e^Δ. */
    private static double exact(double w, double wr, int nf, int nr) {
        double m = (double) nf / nr;
        double a = Math.exp(wr) / m * nf;
        double b = nf - nr;
        double c = -nr * m * Math.exp(w);
        return Math.log((-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a));
    }
}
