package chapter17;

import java.util.List;
import thermolab.exercise.Unsolved;

public class MySecondLawArgument implements SecondLawArgument {

    @Override
    public List<String> reasons() {
        throw new Unsolved();
    }
}
