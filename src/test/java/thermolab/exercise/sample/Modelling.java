package thermolab.exercise.sample;

import java.util.List;

/** Asks for objects and for lists of lists. */
public interface Modelling {

    /** What is returned to be asked. */
    interface Model {
        double at(double x);
    }

    Model line(double slope);

    List<List<Double>> rows();
}
