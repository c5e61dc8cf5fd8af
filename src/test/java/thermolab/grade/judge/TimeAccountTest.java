package thermolab.grade.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static thermolab.grade.judge.TimeAccount.Ruling.ASLEEP;
import static thermolab.grade.judge.TimeAccount.Ruling.GOES_ON;
import static thermolab.grade.judge.TimeAccount.Ruling.SERVED;
import static thermolab.grade.judge.TimeAccount.Ruling.STARVED;
import static thermolab.grade.judge.TimeAccount.Ruling.USED_UP;

import org.junit.jupiter.api.Test;
import thermolab.grade.judge.TimeAccount.Look;
import thermolab.grade.judge.TimeAccount.Ruling;
import thermolab.grade.sandbox.ThreadFile;

/** Each row of the table of {@link TimeAccount}, by counters such as the kernel gives. */
class TimeAccountTest {

    private static final double LIMIT = 10;
    private static final double EVERY = 0.04;

    /** What the counters have come to; a test moves them from look to look. */
    private static final class Scene {

        private double seconds;
        private double used;
        private double stoodStill;
        private double workerRan;
        private double workerDelayed;
        private long workerTurns;
        private char workerState = 'S';
        private boolean workerEnds;
        private double graderRan;
        private double graderDelayed;
        private long graderTurns;
        private long graderThread = 7;
        private char graderState = 'S';
        private int call = 1;
        private boolean othersRun;
        private TimeAccount account;

        private Look look() {
            ThreadFile worker = workerEnds ? ThreadFile.NONE : new ThreadFile(3, workerState, workerRan, workerDelayed, workerTurns);
            return new Look(seconds, stoodStill, used, worker,
                    new ThreadFile(graderThread, graderState, graderRan, graderDelayed, graderTurns), call, othersRun);
        }

        /** What is ruled after so many seconds, in each {@value #EVERY} s of which the same happens. */
        private Ruling after(double duration, Runnable each) {
            account = account == null ? new TimeAccount(LIMIT, look()) : account;
            Ruling ruling = GOES_ON;
            for (double end = seconds + duration; seconds < end && ruling == GOES_ON; ) {
                seconds += EVERY;
                each.run();
                ruling = account.look(look());
            }
            return ruling;
        }

        private void works(double share) {
            used += share * EVERY;
            workerRan += share * EVERY;
        }
    }

    private final Scene scene = new Scene();

    @Test
    void processorTimeOfAllThreadsIsUsed() {
        assertEquals(GOES_ON, scene.after(9, () -> scene.works(1)));
        assertEquals(USED_UP, scene.after(2, () -> scene.works(1)));
        Scene many = new Scene();
        assertEquals(USED_UP, many.after(6, () -> many.used += 2 * EVERY));
    }

    @Test
    void sleepIsAsleep() {
        assertEquals(GOES_ON, scene.after(9.9, () -> { }));
        assertEquals(ASLEEP, scene.after(0.3, () -> { }));
    }

    @Test
    void workAndSleepAreToldApart() {
        assertEquals(GOES_ON, scene.after(13, () -> scene.works(0.25)));
        assertEquals(ASLEEP, scene.after(1, () -> scene.works(0.25)));
    }

    @Test
    void waitingForAProcessorIsTheMachines() {
        assertEquals(USED_UP, scene.after(150, () -> {
            scene.works(0.08);
            scene.workerDelayed += 0.92 * EVERY;
        }));
    }

    @Test
    void aWaitThatIsCountedOnlyAtItsEndIsTheMachinesToo() {
        for (int turn = 0; turn < 120; turn++) {
            scene.workerState = 'R';
            assertEquals(GOES_ON, scene.after(0.9, () -> { }));
            scene.workerState = 'S';
            scene.workerDelayed += 0.9;
            assertEquals(GOES_ON, scene.after(EVERY, () -> scene.workerRan += EVERY));
        }
    }

    @Test
    void aStarvedGraderIsNotTheWorkersSleep() {
        assertEquals(GOES_ON, scene.after(100, () -> {
            scene.graderDelayed += 0.97 * EVERY;
            scene.graderRan += 0.03 * EVERY;
            scene.call++;
        }));
    }

    @Test
    void handingOverIsNoSleep() {
        assertEquals(GOES_ON, scene.after(100, () -> { // twenty thousand messages a second
            scene.works(0.05);
            scene.graderRan += 0.05 * EVERY;
            scene.graderTurns += 800;
            scene.workerTurns += 800;
        }));
        Scene naps = new Scene();
        assertEquals(ASLEEP, naps.after(11, () -> { // eight naps of 5 ms
            naps.graderTurns += 8;
            naps.workerTurns += 8;
        }));
    }

    @Test
    void servingCallsBackIsBounded() {
        assertEquals(GOES_ON, scene.after(19, () -> scene.graderRan += EVERY / 2));
        assertEquals(SERVED, scene.after(2, () -> scene.graderRan += EVERY / 2));
    }

    @Test
    void aTestsOwnWorkBetweenCallsIsNotServed() {
        assertEquals(GOES_ON, scene.after(60, () -> {
            scene.call++;
            scene.graderRan += EVERY;
        }));
    }

    @Test
    void anotherThreadThatRunsIsNoSleep() {
        scene.othersRun = true;
        assertEquals(GOES_ON, scene.after(100, () -> scene.used += 0.05 * EVERY));
    }

    @Test
    void aPageOrADiskThatIsSlowIsTheMachines() {
        scene.workerState = 'D';
        assertEquals(GOES_ON, scene.after(100, () -> { }));
        scene.workerState = 'T';
        assertEquals(ASLEEP, scene.after(10.1, () -> { }));
    }

    /** A worker that ran out of memory ends by itself; what its main thread did and waited for is no sleep afterwards. */
    @Test
    void aThreadThatHasEndedChargesNothingButTheTimeSince() {
        scene.workerState = 'R';
        assertEquals(GOES_ON, scene.after(60, () -> {
            scene.works(0.1);
            scene.workerDelayed += 0.9 * EVERY;
            scene.workerTurns += 40;
        }));
        scene.workerEnds = true;
        assertEquals(GOES_ON, scene.after(9.9, () -> { }));
        assertEquals(ASLEEP, scene.after(0.3, () -> { }));
    }

    @Test
    void aGraderThatStoodStillChargesNobody() {
        assertEquals(GOES_ON, scene.after(100, () -> {
            scene.seconds += 1;
            scene.stoodStill = 1;
        }));
        assertEquals(GOES_ON, new TimeAccount(LIMIT, scene.look()).look(later(1000, 1000)));
    }

    private Look later(double seconds, double stoodStill) {
        scene.seconds += seconds;
        scene.stoodStill = stoodStill;
        return scene.look();
    }

    @Test
    void noCallNoSleep() {
        scene.call = 0;
        assertEquals(GOES_ON, scene.after(1000, () -> { }));
    }

    @Test
    void anotherThreadOfOursStartsAnew() {
        assertEquals(GOES_ON, scene.after(100, () -> scene.graderThread++));
    }

    @Test
    void starvationEndsAtLast() {
        assertEquals(GOES_ON, scene.after(TimeAccount.PATIENCE * LIMIT - 1, () -> scene.workerDelayed += EVERY));
        assertEquals(STARVED, scene.after(2, () -> scene.workerDelayed += EVERY));
    }

    @Test
    void aThreadThatGivesItsTurnsAwayIsAsleepAtLast() {
        Runnable yields = () -> {
            scene.workerDelayed += EVERY;
            scene.workerTurns += 2;
        };
        assertEquals(ASLEEP, scene.after(TimeAccount.PATIENCE * LIMIT + 1, yields));
        Scene calls = new Scene();
        assertEquals(STARVED, calls.after(TimeAccount.PATIENCE * LIMIT + 1, () -> { // each call back is a turn on both sides
            calls.workerDelayed += EVERY;
            calls.workerTurns += 2;
            calls.graderTurns += 2;
        }));
    }

    @Test
    void withoutTheKernelsCountersTheStateTells() {
        scene.workerState = 'R';
        assertEquals(GOES_ON, scene.after(100, () -> { }));
        Scene sleeper = new Scene();
        assertEquals(ASLEEP, sleeper.after(10.1, () -> { }));
    }

    @Test
    void aLatePulseIsStandingStillUnlessTheMachineWasBusy() {
        Pulse pulse = new Pulse(EVERY, 0, 0);
        assertEquals(0, pulse.beat(0.0401, 0.0001), 1e-9);
        assertEquals(2, pulse.beat(2.0801, 0.0001), 1e-3);
        assertEquals(0, pulse.beat(3.1201, 1.0001), 1e-9);
    }
}
