package chapter23;

import thermolab.exercise.Unsolved;

public class MyChainStep implements ChainStep {

    @Override
    public double decimate(double coupling) {
        throw new Unsolved();
    }
}
