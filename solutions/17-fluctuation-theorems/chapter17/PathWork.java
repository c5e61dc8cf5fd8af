package chapter17;

/** Work and heat of one path of a system whose energy somebody changes while it moves. */
public interface PathWork {

    /** An energy that depends on the state and on a control parameter. */
    interface Landscape {

        /** E(x; λ), finite. */
        double energy(double state, double control);
    }

    /**
     * Work done on the system along the path. Step k, from k to k + 1, has two parts: first the control goes from its k-th to its
     * next value while the state stands still, then the state goes to its next place at that control.
     *
     * @param landscape any energy, not a trap alone; asked at most 10 times for each step
     * @param states x₀ … x_K, K ≥ 1
     * @param controls λ₀ … λ_K
     * @return in the unit of the energy; above zero if the hand that moves the control pays
     */
    double workOn(Landscape landscape, double[] states, double[] controls);

    /** Heat that the system takes up along the same path, above zero if the bath pays. */
    double heatInto(Landscape landscape, double[] states, double[] controls);
}
