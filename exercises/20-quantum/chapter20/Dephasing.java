package chapter20;

import thermolab.exercise.Withholds;

/** A look that nobody reads. */
@Withholds({"quantum.DensityMatrix", "quantum.ProjectiveMeasurement", "quantum.QuantumChannel"})
public interface Dephasing {

    /**
     * A complex matrix, by the real and the imaginary parts of its entries: arrays of numbers travel to the process in which answers are
     * examined, objects of a library don't.
     *
     * @param re shape [n, n]
     * @param im shape [n, n]
     */
    record Parts(double[][] re, double[][] im) {
    }

    /**
     * The state after a projective measurement into a basis, if the outcome is not read. Each entry to within 1e-10. Both arguments are
     * left as they are.
     *
     * @param rho a state of n levels, n from 1 to 8
     * @param basis a unitary matrix whose columns are the states into which is measured
     * @return in the basis in which rho is written
     */
    Parts dephase(Parts rho, Parts basis);
}
