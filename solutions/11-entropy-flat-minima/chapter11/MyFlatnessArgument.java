package chapter11;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyFlatnessArgument implements FlatnessArgument {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("C", "F", "A", "D");
        // END SOLUTION
    }
}
