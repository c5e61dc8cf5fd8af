package chapter23;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyDoesTrainingRenormalise implements DoesTrainingRenormalise {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("B", "D", "G", "A");
        // END SOLUTION
    }
}
