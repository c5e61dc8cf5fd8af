package thermolab.capstone;

import thermolab.num.Require;

/**
 * The smallest learner: one weight that is up or down, in a bath, and a label y = ±1 that pushes it. Exact at all times.
 *
 * <pre>
 *   E(w | y) = −f y w                      energy while the label is shown; w = ±1
 *   p_∞ = 1/(1 + e^(−2f/T))                share of weights that agree with the label at equilibrium       [equilibrium]
 *   p(t) = p_∞ + (p(0) − p_∞) e^(−t)       time in units of the relaxation time                            [relax]
 *   heat of a stage at field f             2f × the share that turned to agree                             [heat]
 * </pre>
 *
 * <p>Before learning up and down are equally likely and the label knows nothing of the weight. With equally likely labels the weight's
 * own entropy never changes, and heat alone pays.
 *
 * @param labelChance chance that the label is +1, between 0 and 1
 * @param field f ≥ 0, energy of agreement
 * @param temperature T &gt; 0, same unit as f
 */
public record TwoStateLearner(double labelChance, double field, double temperature) {

    public TwoStateLearner {
        Require.probability("labelChance", labelChance);
        Require.nonNegative("field", field, "turn the label round instead");
        Require.positive("temperature", temperature, "of the bath");
    }

    /** With labels that are equally likely, at T = 1. */
    public static TwoStateLearner fair(double field) {
        return new TwoStateLearner(0.5, field, 1);
    }

    /** Share of weights that agree with their label a time after it is shown at once with all of its field. */
    public double agreement(double time) {
        return relaxed(0.5, field, Require.nonNegative("time", time, "in relaxation times"));
    }

    /** The field all at once, then so much time. */
    public LearningBound after(double time) {
        double agree = agreement(time);
        return bound(agree, 2 * (field / temperature) * (agree - 0.5));
    }

    /** The field all at once, then a long wait: p_∞. */
    public LearningBound equilibrium() {
        double agree = equilibrium(field);
        return bound(agree, 2 * (field / temperature) * (agree - 0.5));
    }

    /**
     * The field in equal steps, with a wait after each: slower is cheaper.
     *
     * @param stages steps of the field, from 1 to 10 million
     * @param timeEach wait after each step
     */
    public LearningBound inStages(int stages, double timeEach) {
        Require.atLeast("stages", stages, 1, "");
        if (stages > 10_000_000) {
            throw Require.broken("stages", stages, "must be at most 10 million", "the heat falls as 1/stages");
        }
        Require.nonNegative("timeEach", timeEach, "in relaxation times");
        double agree = 0.5;
        double heat = 0;
        for (int s = 1; s <= stages; s++) {
            double now = field / stages * s;
            double next = relaxed(agree, now, timeEach);
            heat += 2 * (now / temperature) * (next - agree);                                            // [heat]
            agree = next;
        }
        return bound(agree, heat);
    }

    private double equilibrium(double at) {
        return 1 / (1 + Math.exp(-2 * (at / temperature)));                                              // [equilibrium]
    }

    private double relaxed(double from, double at, double time) {
        double to = equilibrium(at);
        return to + (from - to) * Math.exp(-time);                                                       // [relax]
    }

    private LearningBound bound(double agree, double heatNats) {
        Require.finite("heat over temperature", heatNats, "the field is too large for this temperature");
        double miss = Math.max(0, 1 - agree);
        double[][] joint = {{labelChance * agree, labelChance * miss}, {(1 - labelChance) * miss, (1 - labelChance) * agree}};
        return LearningBound.ofJoint(joint, new double[] {0.5, 0.5}, heatNats, 1);
    }
}
