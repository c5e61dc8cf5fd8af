package chapter23;

import thermolab.exercise.Unsolved;

public class MyChainStep implements ChainStep {

    @Override
    public double decimate(double coupling) {
        // BEGIN SOLUTION
        double k = Math.abs(coupling); // two bonds of either sign make friends
        if (k > 1) {
            return k + 0.5 * (Math.log1p(Math.exp(-4 * k)) - Math.log(2)); // ½ ln cosh 2K, with e^(2K) taken out
        }
        double sinh = Math.sinh(k);
        return 0.5 * Math.log1p(2 * sinh * sinh); // cosh 2K − 1 = 2 sinh² K
        // END SOLUTION
    }
}
