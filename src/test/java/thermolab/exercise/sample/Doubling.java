package thermolab.exercise.sample;

/** A contract for the tests of this package. */
public interface Doubling {

    double twice(double x);
}
