package chapter08;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHiddenModes implements HiddenModes {

    @Override
    public Task read(double[] loss) {
        throw new Unsolved();
    }

    private static final double FALLS = 0.02; // of the mean fall: what counts as falling at all
    private static final double TURNS = 2; // by how much a fall must slow down, and speed up again
    private static final double LEAST = 1e-6; // of the mean fall: rounding
}
