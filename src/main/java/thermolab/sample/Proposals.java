package thermolab.sample;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.energy.Checked;
import thermolab.energy.Energy;
import thermolab.num.Require;
import thermolab.num.Tensors;

/** What samplers of tensors share: noise, and the choice between where a chain is and where it might go. */
final class Proposals {

    private Proposals() {
    }

    /** Gaussians of width scale · √T for each chain, of the shape and element type of {@code like}. */
    static INDArray noise(double scale, double[] temperatures, INDArray like, Randomness randomness) {
        int dimension = like.columns();
        double[] draws = randomness.gaussians(dimension);
        for (int c = 0; c < temperatures.length; c++) {
            double width = scale * Math.sqrt(temperatures[c]);
            for (int i = c * dimension; i < (c + 1) * dimension; i++) {
                draws[i] *= width;
            }
        }
        return Tensors.of(draws, like.shape()).castTo(like.dataType());
    }

    /** A random number of each chain's own stream decides: accepted if below the acceptance. */
    static boolean[] accepted(double[] acceptance, Randomness randomness) {
        boolean[] accepted = new boolean[acceptance.length];
        for (int c = 0; c < accepted.length; c++) {
            accepted[c] = randomness.chain(c).nextDouble() < acceptance[c];
        }
        return accepted;
    }

    /** For each chain the proposal where accepted, otherwise the old place; both arrays may be kept and changed. */
    static Chains choose(Chains old, double[] proposal, double[] energies, boolean[] accepted) {
        int dimension = old.dimension();
        for (int c = 0; c < accepted.length; c++) {
            if (!accepted[c]) {
                System.arraycopy(old.values(), c * dimension, proposal, c * dimension, dimension);
                energies[c] = old.energy(c);
            }
        }
        return new Chains(proposal, old.type(), energies);
    }

    /**
     * Energies of proposals. A chain that has run off to infinity gets an infinite energy, to be refused; an energy that is
     * NaN at a finite place is an error of the energy.
     */
    static double[] energies(Energy energy, INDArray proposal) {
        if (Double.isFinite(proposal.sumNumber().doubleValue())) {
            return Tensors.toArray(Checked.energies(energy, proposal));
        }
        return lost(energy, Tensors.toArray(proposal), Tensors.toArray(energy.of(proposal)), proposal.columns());
    }

    /** {@code energies}, with +∞ for chains whose place is not finite, and an error for NaN elsewhere. */
    static double[] lost(Energy energy, double[] places, double[] energies, int dimension) {
        for (int c = 0; c < energies.length; c++) {
            double[] place = Arrays.copyOfRange(places, c * dimension, (c + 1) * dimension);
            if (!Arrays.stream(place).allMatch(Double::isFinite)) {
                energies[c] = Double.POSITIVE_INFINITY;
            } else if (Double.isNaN(energies[c])) {
                throw new ArithmeticException("energy " + energy.name() + " is NaN at chain " + c + ", state "
                        + Arrays.toString(place));
            }
        }
        return energies;
    }

    /** Refuses chains whose place is not finite, for samplers that have no way to reject. */
    static void refuseLost(String sampler, double step, INDArray places) {
        if (!Double.isFinite(places.sumNumber().doubleValue())) {
            for (int c = 0; c < places.rows(); c++) {
                if (!Double.isFinite(places.getRow(c).sumNumber().doubleValue())) {
                    throw new ArithmeticException(sampler + " lost chain " + c + ", which is no longer finite; step ("
                            + step + ") is too long, or the energy is NaN");
                }
            }
        }
    }

    static double checkedStep(double step) {
        return Require.positive("step", step, "a chain that does not move samples nothing");
    }
}
