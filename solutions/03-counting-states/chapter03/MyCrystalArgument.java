package chapter03;

import java.util.List;
import thermolab.exercise.Unsolved;

/** Order that entropy makes. */
public class MyCrystalArgument implements CrystalArgument {

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("A", "C", "D", "F");
        // END SOLUTION
    }

    @Override
    public boolean inferenceIsValid() {
        // BEGIN SOLUTION
        return false;
        // END SOLUTION
    }
}
