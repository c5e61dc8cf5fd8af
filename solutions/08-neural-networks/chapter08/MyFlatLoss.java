package chapter08;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyFlatLoss implements FlatLoss {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("A", "D", "C", "G");
        // END SOLUTION
    }
}
