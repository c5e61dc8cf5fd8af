package chapter03;

import java.util.List;
import thermolab.exercise.Unsolved;

/** Order that entropy makes. */
public class MyCrystalArgument implements CrystalArgument {

    @Override
    public List<String> reasons() {
        throw new Unsolved();
    }

    @Override
    public boolean inferenceIsValid() {
        throw new Unsolved();
    }
}
