package chapter16;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MyHarmonicArgument implements HarmonicArgument {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("D", "B", "G", "E");
        // END SOLUTION
    }
}
