package chapter12;

import java.util.function.ToDoubleFunction;
import thermolab.exercise.Unsolved;

public class MyMaskMoments implements MaskMoments {

    @Override
    public Moments mcDropout(ToDoubleFunction<double[]> output, int units, double keep) {
        throw new Unsolved();
    }
}
