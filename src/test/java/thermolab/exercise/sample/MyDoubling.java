package thermolab.exercise.sample;

/** What a learner would leave beside the tests. */
public class MyDoubling implements Doubling {

    @Override
    public double twice(double x) {
        if (Double.isNaN(x)) {
            throw new IllegalArgumentException("x (NaN) must be a number");
        }
        return x + x;
    }
}
