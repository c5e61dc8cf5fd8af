package chapter19;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyFreeOverwriting implements FreeOverwriting {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("C", "D", "E", "A");
        // END SOLUTION
    }
}
