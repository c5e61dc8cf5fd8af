package chapter20;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongQubitMemory {

    private WrongQubitMemory() {
    }

    /** A bath at zero temperature. */
    @Misses("not to zero")
    public static final class ColdBath extends MyQubitMemory {
        @Override
        double longRun(Box box) {
            return 0;
        }
    }

    /** Photons alone: T₂ = 2 T₁. */
    @Misses("a time of its own")
    public static final class PhotonsOnly extends MyQubitMemory {
        @Override
        public Reading measure(Box box) {
            Reading right = super.measure(box);
            return new Reading(right.relaxation(), 2 * right.relaxation(), right.excited());
        }
    }

    /** Takes the share found unchanged for the coherence: it falls to one half, and not to zero. */
    @Misses("a time of its own")
    public static final class ShareForCoherence extends MyQubitMemory {
        @Override
        public Reading measure(Box box) {
            Reading right = super.measure(box);
            double share = box.foundUnchanged(right.coherence(), SHOTS) / (double) SHOTS;
            return new Reading(right.relaxation(), -right.coherence() / Math.log(share), right.excited());
        }
    }
}
