package thermolab.learn;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Elastic weight consolidation: a second task is learnt with a spring to the weights of the first, stiff where the first needs them.
 *
 * <pre>
 *   L₂(x) + (λ/2) (x − t₁)ᵀ F (x − t₁)     F: Hessian (or Fisher matrix) of the first task at t₁, or its diagonal      [cost]
 *   minimum  t₁ + (H₂ + λF)⁻¹ H₂ (t₂ − t₁)   for quadratic tasks                                                     [minimum]
 * </pre>
 *
 * <p>λ = 0 forgets, λ = 1 with the full F minimises L₁ + L₂, and λ → ∞ learns nothing in the directions that F holds. The diagonal
 * costs d numbers in place of d², and holds the wrong directions where the first task couples weights.
 *
 * <p>Source: Kirkpatrick and others, PNAS 114, 3521 (2017).
 */
public final class Ewc {

    private Ewc() {
    }

    /** Where descent on the second task ends, held by the full Hessian of the first.                             [minimum] */
    public static double[] minimum(QuadraticTask first, QuadraticTask second, double strength) {
        Require.sameLength("first task", first.minimum().length, "second task", second.minimum().length);
        Require.nonNegative("strength", strength, "");
        RealMatrix h2 = new Array2DRowRealMatrix(second.hessian());
        RealMatrix held = new Array2DRowRealMatrix(first.hessian());
        RealVector t1 = new ArrayRealVector(first.minimum());
        RealVector way = new ArrayRealVector(second.minimum()).subtract(t1);
        double scale = Math.max(1, strength); // so that a huge λ overflows nothing
        try {
            double[] x = t1.add(new LUDecomposition(h2.scalarMultiply(1 / scale).add(held.scalarMultiply(strength / scale)), Double.MIN_NORMAL)
                    .getSolver().solve(h2.operate(way).mapMultiply(1 / scale))).toArray();
            for (double place : x) {
                Require.answer("minimum", place);
            }
            return x;
        } catch (MathRuntimeException singular) {
            throw Require.broken("second task", "flat in a direction that the first does not hold", "must have one minimum with the spring",
                    "give it curvature, or raise the strength");
        }
    }

    /** The same with plain arrays: Hessian and minimum of the first task, of the second, and λ. */
    public static double[] minimum(double[][] hessian1, double[] minimum1, double[][] hessian2, double[] minimum2, double strength) {
        return minimum(new QuadraticTask(hessian1, minimum1), new QuadraticTask(hessian2, minimum2), strength);
    }

    /** Held by the diagonal of the first task's Hessian alone.                                                   [minimum] */
    public static double[] diagonalMinimum(double[][] hessian1, double[] minimum1, double[][] hessian2, double[] minimum2, double strength) {
        return minimum(new QuadraticTask(hessian1, minimum1).diagonal(), new QuadraticTask(hessian2, minimum2), strength);
    }

    /** The spring as a penalty for a {@link Training}: (λ/2) Σ F_i (w_i − anchor_i)².                                 [cost] */
    public static Penalty spring(double[] anchor, double[] fisher, double strength) {
        return new Spring(anchor, fisher, strength);
    }

    /**
     * Diagonal of the Fisher matrix of a classifier at w, per example: the mean over inputs and over the network's <i>own</i> labels y
     * ~ p(y|x) of (∂ ln p(y|x)/∂w_i)². With the data's labels in place of its own it would be the "empirical" Fisher, another matrix.
     *
     * @param net with logits for outputs
     * @param inputs shape [n, inputs], at least one
     */
    public static double[] fisherDiagonal(Mlp net, double[] w, double[][] inputs) {
        Require.rectangular("inputs", inputs);
        double[][] logits = net.forward(w, inputs);
        double[] diagonal = new double[w.length];
        for (int label = 0; label < logits[0].length; label++) {
            int[] labels = new int[inputs.length];
            Arrays.fill(labels, label);
            double[][] slopes = net.gradientOfEach(w, inputs, Losses.oneHot(labels, logits[0].length), Losses.crossEntropy());
            for (int n = 0; n < inputs.length; n++) {
                double chance = LogSumExp.softmax(logits[n])[label] / inputs.length;
                for (int i = 0; i < w.length; i++) {
                    diagonal[i] += chance * slopes[n][i] * slopes[n][i];
                }
            }
        }
        return diagonal;
    }

    /** See {@link #spring}. */
    record Spring(double[] anchor, double[] fisher, double strength) implements Penalty {

        Spring {
            Require.sameLength("anchor", Require.finite("anchor", anchor, "").length, "fisher", fisher.length);
            for (int i = 0; i < fisher.length; i++) {
                Require.nonNegative("fisher[" + i + "]", fisher[i], "a Fisher matrix has no negative diagonal");
            }
            Require.nonNegative("strength", strength, "");
            anchor = anchor.clone();
            fisher = fisher.clone();
        }

        @Override
        public double value(double[] w) {
            Require.sameLength("parameters", w.length, "anchor", anchor.length);
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                sum += fisher[i] * (w[i] - anchor[i]) * (w[i] - anchor[i]);
            }
            return strength == 0 ? 0 : Require.answer("penalty", strength / 2 * sum);
        }

        @Override
        public void addSlope(double[] w, double[] gradient) {
            Require.sameLength("parameters", w.length, "anchor", anchor.length);
            for (int i = 0; i < w.length; i++) {
                gradient[i] += strength * fisher[i] * (w[i] - anchor[i]);
            }
        }
    }
}
