package chapter11;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import thermolab.learn.ConfidencePenalty;
import thermolab.learn.Hessian;
import thermolab.learn.LinearModel;
import thermolab.learn.LocalFreeEnergy;
import thermolab.learn.SoftValueIteration;

/** What the reference solutions find equals what the toolkit finds, on numbers that the exercise's own tests do not use. */
class Chapter11SolutionsTest {

    @Test
    void entropyPenaltyAgrees() {
        double[] logits = {2, -1.3, 0.4, 0};
        double[] target = {0, 0, 1, 0};
        ConfidencePenalty toolkit = new ConfidencePenalty(0.9);
        EntropyPenalty.Loss loss = new MyEntropyPenalty().entropyRegularised(logits, 2, 0.9);
        assertEquals(toolkit.value(logits, target), loss.value(), 1e-13);
        assertArrayEquals(toolkit.slope(logits, target), loss.gradient(), 1e-13);
    }

    /** Logits [2, 0], label 0, λ = 0.5: value, and slope of the first logit, of the right sign and of the listing's. */
    @Test
    void entropyPenaltyEqualsTheReferenceAndTheListingItsOwn() {
        EntropyPenalty.Loss right = new MyEntropyPenalty().entropyRegularised(new double[] {2, 0}, 0, 0.5);
        assertEquals(-0.0557389165006312, right.value(), 1e-12);
        assertEquals(-0.01420933661861122, right.gradient()[0], 1e-12);
        EntropyPenalty.Loss listing = new WrongEntropyPenalty.ArticleCode().entropyRegularised(new double[] {2, 0}, 0, 0.5);
        assertEquals(0.3095949385865765, listing.value(), 1e-7);
        assertEquals(-0.22419650742562414, listing.gradient()[0], 1e-7);
    }

    @Test
    void localFreeEnergyAgrees() {
        MyTetheredWell mine = new MyTetheredWell();
        assertEquals(LocalFreeEnergy.of(y -> 3 * y * y / 2, 0.8, 2, 0.1), mine.localFreeEnergy(3, 0.8, 2, 0.1), 1e-8);
        assertEquals(LocalFreeEnergy.slope(y -> 3 * y * y / 2, 0.8, 2, 0.1), mine.slope(3, 0.8, 2, 0.1), 1e-8);
    }

    @Test
    void softPlanAgrees() {
        double[][][] transitions = {{{0.1, 0.6, 0.3}, {1, 0, 0}}, {{0, 0.5, 0.5}, {0.2, 0.2, 0.6}}, {{0, 0, 1}, {0.9, 0.1, 0}}};
        double[][] rewards = {{0.5, -1}, {2, 0.1}, {-0.3, 0.7}};
        SoftValueIteration.SoftPolicy expected = SoftValueIteration.solve(transitions, rewards, 0.95, 0.4);
        SoftPlan.SoftPolicy plan = new MySoftPlan().softValueIteration(transitions, rewards, 0.95, 0.4);
        assertArrayEquals(expected.value(), plan.value(), 1e-9);
        for (int s = 0; s < 3; s++) {
            assertArrayEquals(expected.policy()[s], plan.policy()[s], 1e-9);
        }
    }

    @Test
    void weightEntropyAgrees() {
        double[][] x = {{1, 0.5, -2}, {-0.4, 1.2, 0.3}, {2, -1, 1}, {0.3, 0.8, 0.1}};
        for (double alpha : new double[] {1e-3, 1, 50}) {
            assertEquals(LinearModel.posteriorEntropy(x, alpha, 0.1), new MyWeightEntropy().posteriorEntropy(x, alpha, 0.1), 1e-12);
        }
    }

    /**
     * Three known entropies at α = 0.01, 1 and 100, s² = 0.1, of one X with two columns: the first two give both
     * eigenvalues of XᵀX/s², and those the third.
     */
    @Test
    void weightEntropyFallsAsTheReferenceSays() {
        double[] known = {-1.2091074591148505, -1.2264745273476718, -2.222701005375689};
        double[] alphas = {0.01, 1, 100};
        double[] det = new double[3]; // (a + α)(b + α)
        for (int i = 0; i < 3; i++) {
            det[i] = Math.exp(2 * (Math.log(2 * Math.PI * Math.E) - known[i]));
        }
        double sum = (det[1] - det[0] - (1 - 1e-4)) / 0.99;
        double product = det[1] - 1 - sum;
        double root = Math.sqrt(sum * sum / 4 - product);
        double[][] x = {{Math.sqrt(0.1 * (sum / 2 + root)), 0}, {0, Math.sqrt(0.1 * (sum / 2 - root))}};
        for (int i = 0; i < 3; i++) {
            assertEquals(known[i], new MyWeightEntropy().posteriorEntropy(x, alphas[i], 0.1), 1e-9);
        }
    }

    @Test
    void curvaturesAgree() {
        ToDoubleFunction<double[]> f = w -> Math.sin(w[0] + 2 * w[1]) + w[1] * w[1] * w[2] + Math.exp(-w[2]);
        double[] x = {0.3, -0.6, 1.1};
        assertArrayEquals(Hessian.eigenvalues(f, x), new MyCurvatures().hessianEigenvalues(f, x), 1e-4);
    }
}
