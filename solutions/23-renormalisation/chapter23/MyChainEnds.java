package chapter23;

import thermolab.exercise.Unsolved;

public class MyChainEnds implements ChainEnds {

    @Override
    public double mutualInformation(double coupling, int bonds) {
        // BEGIN SOLUTION
        double c = Math.pow(Math.tanh(Math.abs(coupling)), bonds); // each bond passes on the share tanh K
        double minus = c > 0.5 ? Math.log1p(-c) : 0;
        if (c < 0.5) {
            return c * 0.5 * (Math.log1p(c) - Math.log1p(-c)) + 0.5 * Math.log1p(-c * c);
        }
        return 0.5 * ((1 + c) * Math.log1p(c) + (c == 1 ? 0 : (1 - c) * minus));
        // END SOLUTION
    }
}
