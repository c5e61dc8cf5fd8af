package thermolab.capstone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thermolab.learn.Calibration;
import thermolab.learn.Scores;
import thermolab.num.Estimate;
import thermolab.power.EnergyReading;

/**
 * What one training run learned, how it wandered, what it believes, how short it can be told and what it cost. All but {@link #cost} is the
 * same for the same configuration and seed; {@link #violations} says which laws it breaks. Energies and temperatures of the weights are in
 * nats of loss (k_B = 1), those of the machine in J.
 *
 * @param config its settings
 * @param seed of all its chance
 * @param learning what it learned
 * @param cloud how SGD wanders about its minimum
 * @param belief what a Bayesian last layer believes
 * @param calibration claims against hits
 * @param code its weights, quantised and coded
 * @param cost its joules
 */
public record CapstoneReport(CapstoneConfig config, long seed, Learning learning, Cloud cloud, Belief belief, Calibrated calibration,
        Code code, Cost cost) {

    private static final double ROUNDING = 1e-9;
    private static final double WITHIN = 0.1;

    /**
     * Losses in nats an example.
     *
     * @param weights the trained ones
     * @param parameters how many
     * @param steps of training
     * @param lossBefore cost on the training points before any step
     * @param lossAfter the same after training
     * @param chanceNats loss on the held-out points of who knows the share of each label and nothing else
     * @param heldOutNats loss of the trained network there
     * @param heldOutExamples how many
     */
    public record Learning(double[] weights, int parameters, int steps, double lossBefore, double lossAfter, double chanceNats,
            double heldOutNats, int heldOutExamples) {

        /** By how much a label surprises less. */
        public double natsPerExample() {
            return chanceNats - heldOutNats;
        }
    }

    /**
     * SGD in the steepest directions of the valley: entropy S, energy U and free energy of its cloud, beside Gibbs' at the same temperature.
     *
     * @param minimum where it began
     * @param curvatures h of the directions, steepest first
     * @param temperatures h Var x of each, measured
     * @param predicted the same from Hessian and noise
     * @param temperature T, their mean, measured
     * @param predictedTemperature their mean, predicted
     * @param energy U = ½ Σ h Var x
     * @param entropy S of the Gaussian with the measured covariance
     * @param freeEnergy F = U − TS
     * @param gibbsFreeEnergy −T ln ∫ e^(−½Σhx²/T) dx, the least that is possible at T
     * @param divergence KL of the cloud from Gibbs' distribution at T, by the formula for two Gaussians
     * @param entropyProduction σ of its steady state, nats a step, of Gaussian steps with the measured noise
     * @param path {x, y} in the two steepest directions, some hundreds of places
     */
    public record Cloud(double[] minimum, double[] curvatures, Estimate[] temperatures, double[] predicted, Estimate temperature,
            double predictedTemperature, double energy, double entropy, double freeEnergy, double gibbsFreeEnergy, double divergence,
            double entropyProduction, double[][] path) {
    }

    /**
     * A Bayesian linear layer on the network's hidden units: its evidence is exact.
     *
     * @param energy U = −⟨ln p(y, w)⟩ of independent weights
     * @param entropy H of them
     * @param elbo H − U
     * @param logEvidence ln p(y), exact
     * @param divergence KL of the independent weights from the posterior
     * @param bound what it would cost weights in a bath to learn as much
     */
    public record Belief(double energy, double entropy, double elbo, double logEvidence, double divergence, LearningBound bound) {
    }

    /**
     * Temperature scaling, fitted on one half of the held-out points and judged on the other.
     *
     * @param temperature that divides the logits
     * @param before scores on the judging half
     * @param after the same at the temperature
     * @param fitLossBefore log-loss on the fitting half
     * @param fitLossAfter the same at the temperature
     * @param diagramBefore bars of the judging half
     * @param diagramAfter the same at the temperature
     */
    public record Calibrated(double temperature, Scores before, Scores after, double fitLossBefore, double fitLossAfter,
            List<Calibration.Bin> diagramBefore, List<Calibration.Bin> diagramAfter) {
    }

    /**
     * The weights, rounded to 2^b − 1 equal steps about zero and written in Huffman's code.
     *
     * @param levels each weight as a whole number of steps
     * @param step size of a step
     * @param plainBits b bits for each weight
     * @param huffmanBits in Huffman's words, without their table
     * @param entropyBits weights times the entropy of their levels
     * @param heldOutNats loss of the rounded network
     */
    public record Code(int[] levels, double step, double plainBits, double huffmanBits, double entropyBits, double heldOutNats) {

        /** After how many labels the bits are paid back by what they save; infinite where they save nothing. @param chanceNats loss without */
        public double labelsToPayBack(double chanceNats) {
            double saved = (chanceNats - heldOutNats) / Math.log(2);
            return saved > 0 ? huffmanBits / saved : Double.POSITIVE_INFINITY;
        }
    }

    /** A part of the run. @param used NaN joules where nobody knows */
    public record Phase(String name, EnergyReading used) {
    }

    /**
     * What the run used: the one part that differs from one day to the next.
     *
     * @param phases in their order
     * @param training what training alone used
     * @param record of the training, for the ledger; none where the joules are not known
     * @param bound what training was paid for with: I of all held-out labels, the entropy that its weights can have lost, its heat; none likewise
     */
    public record Cost(List<Phase> phases, EnergyReading training, RunRecord record, LearningBound bound) {

        /** Whether a meter counted the joules, a model made them, or nobody knows. */
        public EnergyReading.Basis basis() {
            return training.basis();
        }

        /** Whether there is a record and a ledger. */
        public boolean known() {
            return basis() != EnergyReading.Basis.UNAVAILABLE;
        }

        /** Joules of all phases; NaN where unknown. */
        public double joules() {
            return phases.stream().mapToDouble(phase -> phase.used().joules()).sum();
        }

        /** From the wall to the nats; refused where the joules are unknown. */
        public RunLedger ledger() {
            if (!known()) {
                throw new IllegalStateException("joules of this run are unavailable: " + training.note());
            }
            return record.ledger();
        }
    }

    /** One law and how the run stands to it. @param text both sides, in figures */
    public record Invariant(String law, boolean holds, String text) {
    }

    /** All laws that a run must keep, in their order. */
    public List<Invariant> invariants() {
        List<Invariant> all = new ArrayList<>();
        double t = cloud.temperature.value();
        equal(all, "F = U − TS", cloud.freeEnergy, cloud.energy - t * cloud.entropy);
        equal(all, "F − F(Gibbs) = T KL", cloud.freeEnergy - cloud.gibbsFreeEnergy, t * cloud.divergence);
        atLeast(all, "F ≥ F(Gibbs)", cloud.freeEnergy, cloud.gibbsFreeEnergy);
        atLeast(all, "σ ≥ 0", cloud.entropyProduction, 0);
        double room = Math.max(WITHIN * cloud.predictedTemperature, 4 * cloud.temperature.standardError());
        all.add(new Invariant("T as predicted, within 10 % or four errors", Math.abs(t - cloud.predictedTemperature) <= room,
                cloud.temperature + " and " + digits(cloud.predictedTemperature)));
        atLeast(all, "ELBO ≤ ln p(y)", belief.logEvidence, belief.elbo);
        equal(all, "ln p(y) − ELBO = KL", belief.logEvidence - belief.elbo, belief.divergence);
        atLeast(all, "I ≤ ΔS + Q/T of its last layer in a bath", belief.bound.costNats(), belief.bound.informationNats());
        atLeast(all, "scaling lowers the loss that it is fitted to", calibration.fitLossBefore, calibration.fitLossAfter);
        atLeast(all, "Huffman's bits ≥ entropy", code.huffmanBits, code.entropyBits);
        atLeast(all, "Huffman's bits < entropy + 1 a weight", code.entropyBits + learning.parameters, code.huffmanBits);
        atLeast(all, "PUE ≥ 1", config.pue(), 1);
        if (cost.known()) {
            RunLedger ledger = cost.ledger();
            atLeast(all, "facility ≥ IT", ledger.facilityJoules(), ledger.itJoules());
            atLeast(all, "IT ≥ Landauer's floor", ledger.itJoules(), ledger.landauerFloorJoules());
            atLeast(all, "I ≤ ΔS + Q/T of the machine", cost.bound().costNats(), cost.bound().informationNats());
        }
        return all;
    }

    /** The laws that the run breaks, each in one sentence; none is as it should be. */
    public List<String> violations() {
        return invariants().stream().filter(each -> !each.holds()).map(each -> each.law() + " is broken: " + each.text()).toList();
    }

    /** The report as JSON; under "reproducible" what is the same for the same seed, under "metered" what a clock or a meter gave. */
    public String toJson() {
        return ReportJson.of(this);
    }

    /** The report as one page of HTML that needs no other file. */
    public String toHtml() {
        return ReportPage.of(this);
    }

    private static void equal(List<Invariant> all, String law, double a, double b) {
        all.add(new Invariant(law, Math.abs(a - b) <= ROUNDING * (1 + Math.abs(a)), digits(a) + " = " + digits(b)));
    }

    private static void atLeast(List<Invariant> all, String law, double large, double small) {
        all.add(new Invariant(law, large >= small - ROUNDING * (1 + Math.abs(small)), digits(large) + " ≥ " + digits(small)));
    }

    /** Four digits; powers of ten where there are many noughts. */
    static String digits(double value) {
        double size = Math.abs(value);
        String text = String.format(Locale.ROOT, size != 0 && (size < 1e-3 || size >= 1e5) ? "%.3e" : "%.4g", value);
        return text.replace("-", "−");
    }
}
