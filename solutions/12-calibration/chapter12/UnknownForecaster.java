package chapter12;

import thermolab.exercise.Withholds;

/**
 * How far an unknown forecaster's claims are from honest ones. Who claims c for an event sees it happen with a chance q whose
 * odds are a power of the claimed odds, q/(1 − q) = (c/(1 − c))^κ: honest at κ = 1, too sure below, too modest above.
 */
@Withholds({"learn.TemperatureScaling", "learn.Calibration"})
public interface UnknownForecaster {

    /**
     * What was found.
     *
     * @param kappa κ that the outcomes make most probable
     * @param error one standard error of it
     */
    record Finding(double kappa, double error) {
    }

    /**
     * Reads κ off a record of claims and outcomes.
     *
     * @param claims chance of the event as claimed, n ≥ 100 numbers above 0 and below 1; some may be ½
     * @param happened whether the event happened; each outcome is independent of the others, given its claim. Both kinds
     *     occur among claims below ½ and among claims above
     * @return κ to 1e-6, and an error that holds for many predictions
     */
    Finding examine(double[] claims, boolean[] happened);
}
