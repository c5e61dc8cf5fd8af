package chapter09;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MySlowCooling implements SlowCooling {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("D", "F", "B", "H");
        // END SOLUTION
    }
}
