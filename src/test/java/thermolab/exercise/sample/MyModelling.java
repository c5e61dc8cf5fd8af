package thermolab.exercise.sample;

import java.util.List;

public class MyModelling implements Modelling {

    @Override
    public Model line(double slope) {
        return x -> slope * x;
    }

    @Override
    public List<List<Double>> rows() {
        return List.of(List.of(1.0));
    }
}
