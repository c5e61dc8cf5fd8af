package chapter18;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyFlatLoss implements FlatLoss {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("D", "C", "G", "A");
        // END SOLUTION
    }
}
