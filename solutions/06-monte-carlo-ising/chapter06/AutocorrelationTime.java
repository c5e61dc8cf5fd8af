package chapter06;

import thermolab.exercise.Withholds;

/**
 * How long a series of readings remembers, in steps: the integrated autocorrelation time.
 *
 * <p>With ρ_t, the correlation of readings t steps apart (both about the mean of the whole series, over its variance), it is the τ
 * for which the variance of the mean of n readings is that of one reading times τ/n, n being large. The sum over lags ends at the
 * first lag that is at least five times the τ summed so far (Sokal's window): beyond it there is noise only.
 *
 * <p>τ is 1 for independent draws; n readings are worth n/τ independent ones. Some books call τ/2 by this name. What a constant
 * series remembers cannot be said: any answer is accepted for it.
 */
@Withholds({"meter.Autocorrelation", "meter.Trace"})
public interface AutocorrelationTime {

    /**
     * τ in steps.
     *
     * @param series at least four finite readings, in the order in which they were taken
     */
    double integratedAutocorrelation(double[] series);
}
