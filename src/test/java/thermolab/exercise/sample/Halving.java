package thermolab.exercise.sample;

/** A contract whose tests draw numbers. */
public interface Halving {

    double half(double x);
}
