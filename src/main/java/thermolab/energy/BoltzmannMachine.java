package thermolab.energy;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.indexing.SpecifiedIndex;
import thermolab.num.Require;
import thermolab.num.Tensors;

/**
 * A Boltzmann machine: units of value 0 or 1, any of which may be joined.
 *
 * <pre>
 *   E(x) = −½ xᵀ W x − b·x          W symmetric, zero on its diagonal          [E]
 *   p(x_i = 1 | rest) = σ((b_i + Σ_j W_ij x_j)/T)                              [p]
 * </pre>
 *
 * <p>Which units count as visible is the user's affair. Source: Ackley, Hinton and Sejnowski, Cognitive Science 9, 147 (1985).
 */
public final class BoltzmannMachine implements Sites, Conditionals {

    private final double[][] weights;
    private final double[] bias;
    private final INDArray weightTensor;   // [n, n]
    private final INDArray biasTensor;     // [1, n]
    private final int[][] blocks;

    private BoltzmannMachine(double[][] weights, double[] bias) {
        Graph graph = Graph.ofMatrix(weights);   // checks that the matrix is square, symmetric, finite, hollow
        Require.sameLength("bias", Require.finite("bias", bias, "").length, "units", weights.length);
        this.weights = new double[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = weights[i].clone();
        }
        this.bias = bias.clone();
        weightTensor = Tensors.ofRows(weights);
        biasTensor = Tensors.of(bias, 1, bias.length);
        blocks = graph.blocks();
    }

    /** Three units, each joined to the others. */
    public BoltzmannMachine() {
        this(new double[][] {{0, 1, -0.5}, {1, 0, 0.8}, {-0.5, 0.8, 0}}, new double[] {0.1, -0.2, 0.3});
    }

    /**
     * @param weights W, n × n, symmetric with a zero diagonal
     * @param bias b, n numbers
     */
    public static BoltzmannMachine of(double[][] weights, double[] bias) {
        return new BoltzmannMachine(weights, bias);
    }

    @Override
    public INDArray of(INDArray states) {
        Checked.states(states, dimension());
        INDArray felt = states.mmul(weightTensor).muli(0.5).addiRowVector(biasTensor);
        return felt.muli(states).sum(1).negi();                                                                    // [E]
    }

    @Override
    public double energy(byte[] state) {
        double sum = 0;
        for (int i = 0; i < state.length; i++) {
            if (state[i] == 1) {
                sum -= bias[i];
                for (int j = 0; j < i; j++) {
                    sum -= weights[i][j] * state[j];
                }
            }
        }
        return sum;
    }

    @Override
    public void levelEnergies(byte[] state, int unit, double[] into) {
        double gain = bias[unit];
        double[] row = weights[unit];
        for (int j = 0; j < row.length; j++) {
            gain += row[j] * state[j];
        }
        into[0] = 0;
        into[1] = -gain;
    }

    /** Units that are not joined share a block; a fully joined machine has one block per unit. */
    @Override
    public int[][] blocks() {
        return blocks;
    }

    @Override
    public INDArray gain(int block, INDArray states) {
        Checked.states(states, dimension());
        SpecifiedIndex columns = new SpecifiedIndex(Arrays.stream(blocks[block]).asLongStream().toArray());
        INDArray in = weightTensor.get(NDArrayIndex.all(), columns);
        return states.mmul(in).addiRowVector(biasTensor.get(NDArrayIndex.all(), columns));                        // [p]
    }

    @Override
    public int dimension() {
        return bias.length;
    }

    @Override
    public double[] levels() {
        return new double[] {0, 1};
    }

    /** W_ij. */
    public double weight(int i, int j) {
        return weights[Require.index("i", i, bias.length)][Require.index("j", j, bias.length)];
    }

    /** b_i. */
    public double bias(int i) {
        return bias[Require.index("i", i, bias.length)];
    }
}
