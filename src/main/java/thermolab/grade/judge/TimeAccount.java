package thermolab.grade.judge;

import thermolab.grade.sandbox.ThreadFile;

/**
 * Whose time it is that passes while a test runs, by what the kernel counts for two threads: the worker's main thread, which runs
 * the answer, and ours, which waits for it and serves its calls back. One of the two should always be at work, so that what is
 * left of the clock's time when the work of both is taken away, and their waits for a processor, is time in which the answer
 * slept. Nothing but looks at the kernel's counters goes in, and a ruling comes out.
 *
 * <table>
 * <caption>What each kind of time is charged to</caption>
 * <tr><th>the kernel says</th><th>it counts as</th><th>at the limit</th></tr>
 * <tr><td>a thread of the worker was on a processor</td><td>used</td><td>{@link Ruling#USED_UP}</td></tr>
 * <tr><td>our thread was on a processor during one and the same call</td><td>served</td><td>{@link Ruling#SERVED}</td></tr>
 * <tr><td>neither of the two threads ran or was ready to run</td><td>asleep</td><td>{@link Ruling#ASLEEP}</td></tr>
 * <tr><td>one of them was ready, and no processor was free</td><td>the machine's</td><td>goes on</td></tr>
 * <tr><td>another thread of the worker ran, was ready or was held up</td><td>nobody's, beside what it used</td><td>goes on</td></tr>
 * <tr><td>the main thread was held up by a disk or a page</td><td>the machine's</td><td>goes on</td></tr>
 * <tr><td>the main thread was gone, as the worker was ending</td><td>asleep, from then on</td><td>{@link Ruling#ASLEEP}</td></tr>
 * <tr><td>the grader itself stood still</td><td>nobody's</td><td>goes on</td></tr>
 * </table>
 *
 * <p>After {@value #PATIENCE} times the limit without any of these rulings a worker was {@link Ruling#STARVED}; unless it had so many
 * turns on a processor, more than its calls explain, that it could have used up its time, and gave nearly all of them away: then
 * it was asleep too.
 */
final class TimeAccount {

    /** What is to be done. */
    enum Ruling { GOES_ON, USED_UP, SERVED, ASLEEP, STARVED }

    /** Clock time for which a starved worker is waited for, in limits: a thirtieth of a processor is enough to come to an end. */
    static final int PATIENCE = 30;
    /** For each message between the two, in s: a processor that idled takes a moment to wake up, which the kernel counts for nobody. */
    private static final double HANDOVER = 1e-4;
    /** What a thread can compute in one turn on a processor, at least, in s. */
    private static final double TURN = 1e-3;
    /** Share of its turns' worth below which a thread gives them away. */
    private static final double GIVEN_AWAY = 0.2;

    /**
     * One look at the kernel's counters.
     *
     * @param seconds on the clock
     * @param stoodStill of them since the last look, the grader itself stood still
     * @param used processor time of all threads of the worker
     * @param worker its main thread
     * @param grader our thread that waits for it
     * @param call number of the call that it waits for; 0 where it waits for none
     * @param othersRun whether another thread of the worker runs, is ready to run or is held up just now
     */
    record Look(double seconds, double stoodStill, double used, ThreadFile worker, ThreadFile grader, int call, boolean othersRun) {
    }

    private final double limit;
    private final double usedBefore;
    private Look last;
    /** Time since both threads were last seen not to be ready: only then all of their waits are counted. */
    private double open;
    private double openBusy;
    private double asleep;
    private double served;
    private double waited;
    private long turns;

    /** @param first how things stand when the test begins */
    TimeAccount(double limit, Look first) {
        this.limit = limit;
        this.usedBefore = first.used();
        this.last = first;
    }

    /** Charges the time since the last look, and rules. */
    Ruling look(Look now) {
        double passed = Math.max(0, now.seconds() - last.seconds() - now.stoodStill());
        boolean sameThread = now.grader().id() == last.grader().id();
        boolean sameWorker = now.worker().id() == last.worker().id(); // a thread that has ended takes its counters with it
        if (now.call() != 0) {
            waited += passed;
            served += sameThread && now.call() == last.call() ? now.grader().ranSeconds() - last.grader().ranSeconds() : 0;
        }
        long messages = sameThread ? now.grader().turns() - last.grader().turns() : 0;
        turns += (sameWorker ? now.worker().turns() - last.worker().turns() : 0) - messages;
        openBusy += (sameWorker ? now.worker().busySeconds() - last.worker().busySeconds() : 0) + messages * HANDOVER;
        openBusy += sameThread ? now.grader().busySeconds() - last.grader().busySeconds() : passed;
        open += now.othersRun() || now.worker().isHeldUp() ? 0 : passed;
        if (now.call() != 0 && !now.worker().wantsToRun() && !now.grader().wantsToRun()) {
            asleep += Math.max(0, open - openBusy);
            open = 0;
            openBusy = 0;
        }
        last = now;
        return ruling(now.used() - usedBefore);
    }

    private Ruling ruling(double used) {
        if (used >= limit) {
            return Ruling.USED_UP;
        }
        if (served >= limit) {
            return Ruling.SERVED;
        }
        if (asleep >= limit) {
            return Ruling.ASLEEP;
        }
        if (waited < PATIENCE * limit) {
            return Ruling.GOES_ON;
        }
        double offered = turns * TURN;
        return offered >= limit && used <= GIVEN_AWAY * offered ? Ruling.ASLEEP : Ruling.STARVED;
    }
}
