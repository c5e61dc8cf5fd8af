package chapter11;

import thermolab.exercise.Withholds;

/** The local free energy of a parabola: how low it is around a place, as far as heat reaches on a spring. */
@Withholds("learn.LocalFreeEnergy")
public interface TetheredWell {

    /**
     * F(x) = −T ln ∫ exp(−[h y²/2 + γ(y − x)²/2]/T) dy, over all y.
     *
     * @param h curvature of the well, energy over length²; may be negative, above −γ
     * @param x where the spring is fastened
     * @param gamma γ &gt; 0, stiffness of the spring, energy over length²
     * @param temperature T &gt; 0, in the unit of energy
     */
    double localFreeEnergy(double h, double x, double gamma, double temperature);

    /** The slope dF/dx, for the same arguments. */
    double slope(double h, double x, double gamma, double temperature);
}
