package chapter01;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHeatInABody implements HeatInABody {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("D", "B", "E", "G");
        // END SOLUTION
    }
}
