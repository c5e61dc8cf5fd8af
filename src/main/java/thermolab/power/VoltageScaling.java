package thermolab.power;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import thermolab.num.Require;

/**
 * Dynamic voltage and frequency scaling: how fast a core may be clocked at a voltage, and what a task then costs.
 *
 * <p>The highest clock rate follows the alpha-power law f ∝ (V − V_t)^a / V; far above the threshold V_t, and for a = 2, it is about
 * proportional to V, so that power goes with f³ and the energy of a task with f². Leakage draws I V all the while, so that there is
 * a voltage below which going slower costs more energy, not less. Sources: Sakurai and Newton, <i>IEEE J. Solid-State Circuits</i> 25, 584
 * (1990); Weiser and others, OSDI (1994).
 *
 * @param activity α of {@link Cmos}
 * @param farads C that switches
 * @param leakAmperes current without switching
 * @param thresholdVolts V_t, at which nothing switches any more
 * @param exponent a, from 1 (saturated carriers) to 2
 * @param nominalVolts V₀, a voltage above the threshold
 * @param nominalHertz f at V₀
 */
public record VoltageScaling(double activity, double farads, double leakAmperes, double thresholdVolts, double exponent,
        double nominalVolts, double nominalHertz) {

    public VoltageScaling {
        Require.positive("activity", activity, "chargings in a cycle");
        Require.positive("farads", farads, "capacitance that switches");
        Require.nonNegative("leakAmperes", leakAmperes, "current without switching");
        Require.nonNegative("thresholdVolts", thresholdVolts, "below it nothing switches");
        if (!(exponent >= 1 && exponent <= 2)) {
            throw Require.broken("exponent", exponent, "must be from 1 to 2", "1.3 for short channels, 2 for long ones");
        }
        Require.positive("nominalHertz", nominalHertz, "the clock rate at the nominal voltage");
        if (!(nominalVolts > thresholdVolts) || Double.isInfinite(nominalVolts)) {
            throw Require.broken("nominalVolts", nominalVolts, "must be above the threshold of " + thresholdVolts + " V, and finite", "");
        }
    }

    /** Highest clock rate at a voltage in Hz; zero at the threshold and below. */
    public double hertz(double volts) {
        Require.positive("volts", volts, "supply voltage");
        double overdrive = (volts - thresholdVolts) / (nominalVolts - thresholdVolts);
        return overdrive <= 0 ? 0 : Require.answer("clock rate", nominalHertz * Math.pow(overdrive, exponent) * (nominalVolts / volts));
    }

    /** Power at that rate in W: α C V² f + V I. */
    public double watts(double volts) {
        return Cmos.dynamicWatts(activity, farads, volts, hertz(volts)) + volts * leakAmperes;
    }

    /** Time of a task of so many cycles in s; infinite where nothing switches. */
    public double taskSeconds(double cycles, double volts) {
        Require.positive("cycles", cycles, "length of the task");
        return cycles / hertz(volts);
    }

    /** Energy of a task until it is done in J. */
    public double taskJoules(double cycles, double volts) {
        Require.positive("cycles", cycles, "length of the task");
        Require.positive("clock rate", hertz(volts), "at or below the threshold no task is ever done");
        return Cmos.taskJoules(cycles, activity, farads, volts, hertz(volts), volts * leakAmperes);
    }

    /** Energy from now until a deadline in J: the task, then rest at {@code restWatts}. A voltage that is too low for the deadline is refused. */
    public double joulesUntil(double deadlineSeconds, double cycles, double volts, double restWatts) {
        Require.positive("deadlineSeconds", deadlineSeconds, "when it must be done");
        Require.nonNegative("restWatts", restWatts, "power when there is nothing to do");
        double busy = taskSeconds(cycles, volts);
        if (!(busy <= deadlineSeconds * (1 + 1e-12))) {
            throw Require.broken("volts", volts, "must let the task be done in time", "it takes " + busy + " s of " + deadlineSeconds + " s");
        }
        return taskJoules(cycles, volts) + restWatts * Math.max(0, deadlineSeconds - busy);
    }

    /** The voltage from just above the threshold to {@code mostVolts} at which a cycle costs least energy. */
    public double thriftiestVolts(double mostVolts) {
        if (!(mostVolts > thresholdVolts) || Double.isInfinite(mostVolts)) {
            throw Require.broken("mostVolts", mostVolts, "must be above the threshold of " + thresholdVolts + " V, and finite", "");
        }
        double least = thresholdVolts + 1e-6 * (mostVolts - thresholdVolts);
        Require.finite("energy of a cycle at " + least + " V", taskJoules(1, least), "choose units in which the numbers are nearer to 1");
        Require.finite("energy of a cycle at " + mostVolts + " V", taskJoules(1, mostVolts), "choose units in which the numbers are nearer to 1");
        return least(v -> taskJoules(1, v), least, mostVolts);
    }

    private static double least(DoubleUnaryOperator f, double from, double to) {
        return new BrentOptimizer(1e-10, 1e-14).optimize(new MaxEval(10_000), new UnivariateObjectiveFunction(f::applyAsDouble),
                GoalType.MINIMIZE, new SearchInterval(from, to)).getPoint();
    }
}
