package thermolab.grade.judge;

import java.util.HashSet;
import java.util.Set;

/** The threads of tests. Those of a test that was given up may still run, and call in vain. */
final class Callers {

    private final Set<Thread> current = new HashSet<>();
    private final Set<Thread> givenUp = new HashSet<>();

    /** A test begins. */
    void begin() {
        current.clear();
    }

    /** This thread calls; false where its test was given up. */
    boolean mayCall() {
        current.add(Thread.currentThread());
        return !givenUp.contains(Thread.currentThread());
    }

    /** The current test is given up. */
    void giveUp() {
        givenUp.addAll(current);
    }
}
