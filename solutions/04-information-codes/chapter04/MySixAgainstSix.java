package chapter04;

import java.util.List;
import thermolab.exercise.Unsolved;

/** Two questions, two informations. */
public class MySixAgainstSix implements SixAgainstSix {

    @Override
    public double bitsAboutBallAndKind() {
        // BEGIN SOLUTION
        return 1;
        // END SOLUTION
    }

    @Override
    public double bitsAboutBall() {
        // BEGIN SOLUTION
        return 0;
        // END SOLUTION
    }

    @Override
    public List<String> reasons() {
        // BEGIN SOLUTION
        return List.of("A", "B", "D", "F", "G");
        // END SOLUTION
    }
}
