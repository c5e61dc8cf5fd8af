package chapter06;

/**
 * How long a series of readings remembers, in steps: the integrated autocorrelation time.
 *
 * <pre>
 *   ρ_t = Σ_i (x_i − x̄)(x_(i+t) − x̄) / Σ_i (x_i − x̄)²
 *   τ = 1 + 2 Σ_(t=1)^W ρ_t,    W the first lag with W ≥ 5 τ(W)          (Sokal's window)
 * </pre>
 *
 * <p>τ is 1 for independent draws; n readings are worth n/τ independent ones. Some books call τ/2 by this name.
 */
public interface AutocorrelationTime {

    /**
     * τ in steps; 1 for a constant series.
     *
     * @param series at least four finite readings, in the order in which they were taken
     */
    double integratedAutocorrelation(double[] series);
}
