package thermolab.grade.judge;

import thermolab.grade.Cause;

/**
 * Why a worker is gone.
 *
 * @param cause the student's, or {@link Cause#UNGRADED} for trouble of our own, which a fresh worker may not have
 * @param detail in words
 */
record Loss(Cause cause, String detail) {

    boolean ours() {
        return cause == Cause.UNGRADED;
    }
}
