package chapter02;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyOpenRefrigerator implements OpenRefrigerator {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("H", "A", "B", "E");
        // END SOLUTION
    }
}
