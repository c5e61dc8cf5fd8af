package chapter05;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyErrorFell implements ErrorFell {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("A", "B", "D", "F");
        // END SOLUTION
    }
}
