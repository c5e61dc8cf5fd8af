package chapter24;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyForgedReport implements ForgedReport {

    private static final double ROUNDED = 1e-4;

    @Override
    public List<String> broken(Page p) {
        throw new Unsolved();
    }

    /** How far the temperature may be from theory. */
    double allowed(Page p) {
        throw new Unsolved();
    }

    /** What learning was paid with, nats. */
    double paid(Page p) {
        throw new Unsolved();
    }

    private static void say(List<String> broken, String letter, boolean is) {
        if (is) {
            broken.add(letter);
        }
    }
}
