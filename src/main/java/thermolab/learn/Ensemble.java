package thermolab.learn;

import java.util.List;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Networks of one architecture that were trained from different starts: where they differ, the data did not decide.
 *
 * <p>The spread of members measures doubt about the model and leaves out the noise in the data. It is the honest way to
 * speak of an entropy of weights too: one network has one weight vector, hence no distribution.
 *
 * @param net the architecture
 * @param members parameter vectors, at least one, each of the network's length
 */
public record Ensemble(Mlp net, List<double[]> members) {

    public Ensemble {
        Require.atLeast("number of members", members.size(), 1, "");
        for (double[] member : members) {
            Require.sameLength("a member", member.length, "parameters of the network", net.parameterCount());
        }
        members = List.copyOf(members);
    }

    /** Output 0 of every member for every row of x, shape [members, n]. */
    public double[][] outputs(double[][] x) {
        double[][] outputs = new double[members.size()][x.length];
        for (int m = 0; m < outputs.length; m++) {
            double[][] rows = net.forward(members.get(m), x);
            for (int i = 0; i < x.length; i++) {
                outputs[m][i] = rows[i][0];
            }
        }
        return outputs;
    }

    /** Mean of output 0 over members, for each row of x. */
    public double[] mean(double[][] x) {
        return Uncertainty.mean(outputs(x));
    }

    /** Standard deviation of output 0 over members (divided by M − 1), for each row of x; needs two members. */
    public double[] spread(double[][] x) {
        Require.atLeast("number of members", members.size(), 2, "one member has no spread");
        double[][] outputs = outputs(x);
        double[] mean = Uncertainty.mean(outputs);
        double[] spread = new double[x.length];
        for (int i = 0; i < spread.length; i++) {
            for (double[] output : outputs) {
                spread[i] += (output[i] - mean[i]) * (output[i] - mean[i]) / (outputs.length - 1);
            }
            spread[i] = Math.sqrt(spread[i]);
        }
        return spread;
    }

    /** Class probabilities of every member for one input, shape [members, classes]. */
    public double[][] probabilities(double[] x) {
        double[][] p = new double[members.size()][];
        for (int m = 0; m < p.length; m++) {
            p[m] = LogSumExp.softmax(net.forward(members.get(m), x));
        }
        return p;
    }

    /** What the members know and doubt together about one input. */
    public Uncertainty uncertainty(double[] x) {
        return Uncertainty.decompose(probabilities(x));
    }
}
