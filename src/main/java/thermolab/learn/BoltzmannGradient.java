package thermolab.learn;

import java.util.Arrays;
import thermolab.energy.BoltzmannMachine;
import thermolab.energy.Enumerated;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * The exact gradient of a small Boltzmann machine's mean log-likelihood, with or without hidden units.
 *
 * <p>∂⟨ln p(v)⟩/∂Wᵢⱼ = ⟨xᵢxⱼ⟩_clamped − ⟨xᵢxⱼ⟩_free: in the first phase the visible units hold the data and the hidden
 * ones follow p(h|v), in the second the machine dreams. Both by a sum over all states, so at most 22 units in all.
 *
 * <p>Source: Ackley, Hinton and Sejnowski, Cognitive Science 9, 147 (1985).
 *
 * @param weights ∂/∂W, symmetric with a zero diagonal, shape [n, n]; Wᵢⱼ and Wⱼᵢ are one parameter
 * @param bias ∂/∂b, shape [n]
 */
public record BoltzmannGradient(double[][] weights, double[] bias) {

    /**
     * The gradient at temperature one.
     *
     * @param data one row of 0 and 1 per example, shape [N, V]: the first V units of the machine are the visible ones
     */
    public static BoltzmannGradient exact(BoltzmannMachine machine, double[][] data) {
        Enumerated all = requireEnumerated(machine, data);
        BoltzmannGradient clamped = phase(all, clamped(all, machine.dimension(), data));
        BoltzmannGradient free = phase(all, all.probabilities());
        for (int i = 0; i < clamped.bias.length; i++) {
            clamped.bias[i] -= free.bias[i];
            for (int j = 0; j < clamped.bias.length; j++) {
                clamped.weights[i][j] -= free.weights[i][j];
            }
        }
        return clamped;
    }

    /** Mean of ln p(v) over the rows of the data, in nats. */
    public static double meanLogLikelihood(BoltzmannMachine machine, double[][] data) {
        Enumerated all = requireEnumerated(machine, data);
        int hiddenStates = 1 << machine.dimension() - data[0].length;
        double sum = 0;
        for (double[] row : data) {
            sum += LogSumExp.of(minusEnergies(all, row, hiddenStates)) - all.logZ();
        }
        return sum / data.length;
    }

    /** One step uphill: a machine with W + η ∂/∂W and b + η ∂/∂b. */
    public BoltzmannMachine ascend(BoltzmannMachine machine, double rate) {
        int n = machine.dimension();
        double[][] w = new double[n][n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = machine.bias(i) + rate * bias[i];
            for (int j = 0; j < n; j++) {
                w[i][j] = machine.weight(i, j) + rate * weights[i][j];
            }
        }
        return BoltzmannMachine.of(w, b);
    }

    /** Probabilities of all states when the visible units hold the data: q(v) p(h|v). */
    private static double[] clamped(Enumerated all, int units, double[][] data) {
        int hiddenStates = 1 << units - data[0].length;
        double[] p = new double[all.count()];
        for (double[] row : data) {
            double[] conditional = LogSumExp.softmax(minusEnergies(all, row, hiddenStates));
            int first = first(row, hiddenStates);
            for (int h = 0; h < hiddenStates; h++) {
                p[first + h] += conditional[h] / data.length;
            }
        }
        return p;
    }

    private static double[] minusEnergies(Enumerated all, double[] row, int hiddenStates) {
        double[] minus = new double[hiddenStates];
        int first = first(row, hiddenStates);
        for (int h = 0; h < hiddenStates; h++) {
            minus[h] = -all.energyOf(first + h);
        }
        return minus;
    }

    /**
     * Number of the state with these visible units and every hidden unit 0: visible units are the slowest to change.
     */
    private static int first(double[] row, int hiddenStates) {
        int index = 0;
        for (double unit : row) {
            if (unit != 0 && unit != 1) {
                throw Require.broken("data", unit, "must be 0 or 1", "");
            }
            index = 2 * index + (int) unit;
        }
        return index * hiddenStates;
    }

    private static BoltzmannGradient phase(Enumerated all, double[] p) {
        int n = all.state(0).length;
        double[][] pairs = new double[n][n];
        double[] means = new double[n];
        for (int s = 0; s < p.length; s++) {
            double[] x = all.state(s);
            for (int i = 0; i < n && p[s] > 0; i++) {
                means[i] += p[s] * x[i];
                for (int j = 0; j < n; j++) {
                    pairs[i][j] += j == i ? 0 : p[s] * x[i] * x[j];
                }
            }
        }
        return new BoltzmannGradient(pairs, means);
    }

    private static Enumerated requireEnumerated(BoltzmannMachine machine, double[][] data) {
        Require.rectangular("data", data);
        if (data[0].length > machine.dimension()) {
            throw Require.broken("data row", Arrays.toString(data[0]),
                    "must have at most " + machine.dimension() + " entries, the units of the machine", "");
        }
        return machine.enumerate(1);
    }
}
