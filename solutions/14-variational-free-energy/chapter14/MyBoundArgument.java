package chapter14;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyBoundArgument implements BoundArgument {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("C", "G", "A", "F");
        // END SOLUTION
    }
}
