package thermolab.heat;

import java.util.List;
import thermolab.num.Require;

/**
 * A closed path of a gas: an engine when it does work, a refrigerator when work is done on it.
 *
 * @param steps at least one; each begins where the one before it ended, and the last ends where the first began
 */
public record GasCycle(List<GasStep> steps) {

    public GasCycle {
        steps = List.copyOf(steps);
        Require.atLeast("number of steps", steps.size(), 1, "");
        GasStep.total(steps); // refuses gaps
        GasStep.requireSame(steps.get(steps.size() - 1).to(), steps.get(0).from(), "the cycle");
    }

    /** A cycle of these steps. */
    public static GasCycle of(GasStep... steps) {
        return new GasCycle(List.of(steps));
    }

    /** Heat received on the steps that receive any, in J. */
    public double heatIn() {
        return steps.stream().mapToDouble(step -> Math.max(0, step.balance().heatIn())).sum();
    }

    /** Heat given away on the steps that give any, in J, as a positive number. */
    public double heatOut() {
        return steps.stream().mapToDouble(step -> Math.max(0, -step.balance().heatIn())).sum();
    }

    /** Net work done by the gas in one round, in J. */
    public double workBy() {
        return GasStep.total(steps).workBy();
    }

    /** W_by/Q_in. */
    public double efficiency() {
        return workBy() / heatIn();
    }
}
