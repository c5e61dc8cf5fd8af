package chapter04;

import java.util.List;
import thermolab.exercise.Unsolved;

/** Two questions, two informations. */
public class MySixAgainstSix implements SixAgainstSix {

    @Override
    public double bitsAboutBallAndKind() {
        throw new Unsolved();
    }

    @Override
    public double bitsAboutBall() {
        throw new Unsolved();
    }

    @Override
    public List<String> reasons() {
        throw new Unsolved();
    }
}
