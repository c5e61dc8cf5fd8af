package chapter02;

/** The heat capacity of a crystal whose oscillators are sound waves. */
public interface DebyeHeatCapacity {

    /**
     * C/(3Nk) = 3 t³ ∫₀^(1/t) x⁴ eˣ/(eˣ − 1)² dx at t = T/θ, without a unit, between 0 and 1.
     *
     * <p>The tests ask for a relative accuracy of 1e-6 for t from 0.001 to 100, and for zero at t = 0. Near x = 0 the
     * integrand is about x²; for large x it is x⁴ e⁻ˣ, and eˣ alone would overflow.
     *
     * @param tOverTheta t = T/θ, zero or more
     */
    double debyeHeatCapacity(double tOverTheta);
}
