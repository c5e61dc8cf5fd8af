package chapter04;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyChannelCapacity implements ChannelCapacity {

    @Override
    public Capacity blahutArimoto(double[][] w, double tol) {
        throw new Unsolved();
    }

    /** Dₓ = KL(w[x] ‖ q) in nats, with q the output that the input r makes. */
    private static double[] divergencesFromOutput(double[][] w, double[] r) {
        throw new Unsolved();
    }
}
