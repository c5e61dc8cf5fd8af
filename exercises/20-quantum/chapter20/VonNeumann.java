package chapter20;

import thermolab.exercise.Withholds;

/** What is not known of a quantum system. */
@Withholds({"quantum.DensityMatrix", "quantum.HermitianModes", "quantum.Subsystems", "quantum.ProjectiveMeasurement", "quantum.TwoPointWork"})
public interface VonNeumann {

    /**
     * Von Neumann's entropy of a state, in nats, to within 1e-9.
     *
     * <p>A complex matrix is given as two of real numbers, its real and its imaginary parts: an answer is examined in a process of its own, to
     * which arrays of numbers travel and objects of a library don't.
     *
     * @param re real parts of ρ, shape [n, n], n from 1 to 8; symmetric
     * @param im imaginary parts, shape [n, n]; antisymmetric. ρ has trace 1 and no negative eigenvalue, but for rounding of some 1e-16.
     *        Eigenvalues may be equal, or zero: a pure state has entropy 0. Both arrays are left as they are
     * @return a number, never NaN
     */
    double vonNeumann(double[][] re, double[][] im);
}
