package chapter24;

import thermolab.exercise.Withholds;

/**
 * A line of your own on the ledger: something that this course has a law for and the report leaves out. A reversible or a noisy eraser, a demon that
 * makes mistakes, a quantum engine, an agent that pays for what it looks at, a scheduler of racks, another network. You choose the question;
 * the rubric asks for what makes an answer one: chance that is handed in, an error bar that is honest, a second way to the same number, a
 * line in joules, and where it stops to hold.
 */
@Withholds({"capstone.LearningBound", "capstone.TwoStateLearner", "capstone.LangevinLearner", "capstone.HebbianLearner"})
public interface OwnLine {

    /**
     * What a simulation found.
     *
     * @param value in any unit, the same in {@link #exact}
     * @param error one standard error of it, above zero
     */
    record Measured(double value, double error) {
    }

    /** Your question: one sentence of six words or more that ends with a question mark. */
    String question();

    /** Where it stops to hold, or what it leaves out: one sentence of eight words or more. */
    String limit();

    /** Three to six values of what you vary, rising. */
    double[] settings();

    /** The simulation at one of the settings: the same for the same seed, independent for different ones; a few milliseconds at most. */
    Measured measured(double setting, long seed);

    /** The same quantity without chance: a closed form, an enumeration, a linear program. It must depend on the setting. */
    double exact(double setting);

    /** What this line adds to the ledger, in J, at a temperature of the machine: finite, zero or more, and not zero everywhere. */
    double joules(double setting, double kelvin);
}
