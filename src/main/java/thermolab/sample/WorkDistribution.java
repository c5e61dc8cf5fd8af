package thermolab.sample;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import thermolab.num.LogSumExp;
import thermolab.num.Require;

/**
 * Works that a system with few states can take, each with its probability.
 *
 * @param works W, increasing, in the unit of energy
 * @param probabilities one for each work, adding up to 1
 * @param logProbabilities their natural logarithms, finite also where a probability is below the smallest double: such a work may
 *     still decide the exponential average
 */
public record WorkDistribution(double[] works, double[] probabilities, double[] logProbabilities) {

    /** Works nearer to each other than this, relative to the largest, are one. */
    private static final double SAME = 1e-12;
    private static final double AGREE = 1e-9;

    public WorkDistribution {
        Require.finite("works", works, "");
        Require.sameLength("works", works.length, "probabilities", probabilities.length);
        Require.distribution("probabilities", probabilities);
        Require.sameLength("works", works.length, "logProbabilities", logProbabilities.length);
        for (int i = 0; i < works.length; i++) {
            if (!(Math.abs(Math.exp(logProbabilities[i]) - probabilities[i]) <= AGREE)) {
                throw Require.broken("logProbabilities[" + i + "]", logProbabilities[i], "must be ln " + probabilities[i], "");
            }
        }
        for (int i = 1; i < works.length; i++) {
            if (!(works[i] > works[i - 1])) {
                throw Require.broken("works[" + i + "]", works[i], "must be greater than the one before (" + works[i - 1] + ")", "");
            }
        }
        works = works.clone();
        probabilities = probabilities.clone();
        logProbabilities = logProbabilities.clone();
    }

    /** Works with probabilities that a double can hold. */
    public WorkDistribution(double[] works, double[] probabilities) {
        this(works, probabilities, Arrays.stream(probabilities).map(Math::log).toArray());
    }

    /** Gathers equal works, in any order. */
    static WorkDistribution gathered(double[] works, double[] logProbabilities) {
        TreeMap<Double, Double> shares = new TreeMap<>();
        double width = 0;
        for (double work : works) {
            width = Math.max(width, SAME * Math.abs(work));
        }
        for (int i = 0; i < works.length; i++) {
            Double near = shares.ceilingKey(works[i] - width);
            shares.merge(near != null && near <= works[i] + width ? near : works[i] + 0.0, logProbabilities[i], LogSumExp::of);
        }
        double[] logs = shares.values().stream().mapToDouble(p -> p).toArray();
        return new WorkDistribution(shares.keySet().stream().mapToDouble(w -> w).toArray(), Arrays.stream(logs).map(Math::exp).toArray(), logs);
    }

    /** P(W = work); zero for a work that does not occur. Works that agree to rounding are one. */
    public double probability(double work) {
        double sum = 0;
        for (int i = 0; i < works.length; i++) {
            sum += Math.abs(works[i] - work) <= 1e-9 * Math.max(1, Math.abs(work)) ? probabilities[i] : 0;
        }
        return sum;
    }

    /** P(W &lt; work). */
    public double probabilityBelow(double work) {
        double sum = 0;
        for (int i = 0; i < works.length; i++) {
            sum += works[i] < work ? probabilities[i] : 0;
        }
        return sum;
    }

    /** ⟨W⟩. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < works.length; i++) {
            sum += probabilities[i] * works[i];
        }
        return sum;
    }

    /** Var W. */
    public double variance() {
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < works.length; i++) {
            sum += probabilities[i] * (works[i] - mean) * (works[i] - mean);
        }
        return sum;
    }

    /** −T ln⟨e^(−W/T)⟩, by logarithms: ΔF, if the works came from equilibrium. */
    public double freeEnergyChange(double temperature) {
        Require.positive("temperature", temperature, "did you pass beta?");
        double[] terms = new double[works.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = logProbabilities[i] - works[i] / temperature;
        }
        return -temperature * LogSumExp.of(terms);
    }

    /** ⟨e^(−W/T)⟩. */
    public double exponentialAverage(double temperature) {
        return Math.exp(-freeEnergyChange(temperature) / temperature);
    }

    /** Each work with its probability. */
    public Map<Double, Double> table() {
        Map<Double, Double> table = new TreeMap<>();
        for (int i = 0; i < works.length; i++) {
            table.put(works[i], probabilities[i]);
        }
        return table;
    }
}
