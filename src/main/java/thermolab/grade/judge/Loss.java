package thermolab.grade.judge;

import thermolab.grade.Cause;

/**
 * Why a worker is gone.
 *
 * @param cause the student's, or {@link Cause#UNGRADED} for trouble of our own, which a fresh worker may not have
 * @param detail in words
 * @param doubtful the machine may have had a part in it: it costs points only where it happens again to a worker that runs alone
 */
record Loss(Cause cause, String detail, boolean doubtful) {

    /** A loss that leaves no doubt. */
    Loss(Cause cause, String detail) {
        this(cause, detail, false);
    }

    static Loss doubtful(Cause cause, String detail) {
        return new Loss(cause, detail, true);
    }

    /** Whether it says nothing about the answer yet. */
    boolean ours() {
        return cause == Cause.UNGRADED || doubtful;
    }
}
