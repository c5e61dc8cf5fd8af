package chapter20;

import java.util.Arrays;
import thermolab.exercise.Unsolved;

public class MyExtractableWork implements ExtractableWork {

    @Override
    public double ergotropy(double[] energies, double[] probabilities) {
        throw new Unsolved();
    }
}
