package thermolab.schedule;

import thermolab.num.Require;

/** Checks of step numbers. */
final class Steps {

    private Steps() {
    }

    static long checked(long step) {
        return atLeast("step", step, 0);
    }

    static long atLeast(String name, long value, long least) {
        if (value < least) {
            throw Require.broken(name, value, "must be at least " + least, "");
        }
        return value;
    }
}
