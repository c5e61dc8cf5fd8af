package thermolab.capstone;

import java.util.Arrays;
import thermolab.data.LabelledPoints;
import thermolab.infer.BayesianLinear;
import thermolab.infer.GaussianBelief;
import thermolab.infer.GaussianMeanField;
import thermolab.infer.VariationalBound;
import thermolab.info.Entropy;
import thermolab.learn.Calibration;
import thermolab.learn.Confidence;
import thermolab.learn.Mlp;
import thermolab.learn.MoonsNetwork;
import thermolab.learn.Scores;
import thermolab.learn.TemperatureScaling;

/** What a trained network believes, and whether its claims come true. */
final class Judging {

    private static final double PRIOR_PRECISION = 1;
    private static final double NOISE_VARIANCE = 0.1;
    private static final int BINS = 10;

    private Judging() {
    }

    /** Entropy of the labels' own frequencies, nats. */
    static double chance(int[] labels) {
        long[] counts = new long[2];
        for (int label : labels) {
            counts[label]++;
        }
        return Entropy.ofCounts(counts);
    }

    /** The network's last layer, replaced by a Bayesian linear one that is shown −1 and +1. */
    static CapstoneReport.Belief belief(MoonsNetwork moons, double[] weights) {
        double[][] targets = moons.training().targets();
        double[][] features = features(moons.net(), weights, moons.training().inputs());
        BayesianLinear layer = new BayesianLinear(features,
                Arrays.stream(targets).mapToDouble(t -> t[1] - t[0]).toArray(), PRIOR_PRECISION, NOISE_VARIANCE);
        GaussianBelief posterior = layer.posterior();
        VariationalBound bound = layer.bound(layer.weightNoise());
        return new CapstoneReport.Belief(bound.energy(), bound.entropy(), bound.elbo(), layer.logEvidence(),
                new GaussianMeanField(posterior).gap(), new BayesianLearner(features, PRIOR_PRECISION, NOISE_VARIANCE).bound());
    }

    /** The hidden units of each row and a 1, shape [n, hidden + 1]. */
    static double[][] features(Mlp net, double[] weights, double[][] inputs) {
        int[] widths = net.widths();
        double[][] features = new double[inputs.length][widths[1] + 1];
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j < widths[1]; j++) {
                double sum = weights[net.biasOffset(1) + j];
                for (int k = 0; k < widths[0]; k++) {
                    sum += weights[net.weightOffset(1) + j * widths[0] + k] * inputs[i][k];
                }
                features[i][j] = net.hidden().of(sum);
            }
            features[i][widths[1]] = 1;
        }
        return features;
    }

    static CapstoneReport.Calibrated calibrated(MoonsNetwork moons, double[] weights) {
        LabelledPoints heldOut = moons.heldOut();
        LabelledPoints fit = heldOut.part(0, heldOut.size() / 2);
        LabelledPoints judge = heldOut.part(heldOut.size() / 2, heldOut.size());
        double[][] fitLogits = moons.net().forward(weights, fit.points());
        double[][] logits = moons.net().forward(weights, judge.points());
        double t = TemperatureScaling.fit(fitLogits, fit.labels());
        double[][] before = TemperatureScaling.probabilities(logits, 1);
        double[][] after = TemperatureScaling.probabilities(logits, t);
        return new CapstoneReport.Calibrated(t, Scores.of(before, judge.labels(), BINS), Scores.of(after, judge.labels(), BINS),
                TemperatureScaling.meanLoss(fitLogits, fit.labels(), 1), TemperatureScaling.meanLoss(fitLogits, fit.labels(), t),
                Calibration.reliability(Confidence.of(before), Confidence.correct(before, judge.labels()), BINS),
                Calibration.reliability(Confidence.of(after), Confidence.correct(after, judge.labels()), BINS));
    }
}
