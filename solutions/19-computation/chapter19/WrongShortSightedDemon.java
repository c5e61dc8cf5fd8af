package chapter19;

import thermolab.compute.SzilardEngine;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongShortSightedDemon {

    private WrongShortSightedDemon() {
    }

    /** As though every reading were right. */
    @Misses("where it is wrong")
    public static final class NeverWrong extends MyShortSightedDemon {
        @Override
        public double szilardWork(double eps, double x) {
            return Math.log(2) + Math.log(x);
        }
    }

    /** From the whole box. */
    @Misses("from half of the box")
    public static final class FromTheWhole extends MyShortSightedDemon {
        @Override
        public double szilardWork(double eps, double x) {
            return super.szilardWork(eps, x) - Math.log(2);
        }
    }

    /** Goes to the wall. */
    @Misses("as far as it is right")
    public static final class Greedy extends MyShortSightedDemon {
        @Override
        public double bestStop(double eps) {
            return eps < 0.5 ? 1 : 0;
        }
    }

    /** Counts the information against the erasure as well. */
    @Misses("nothing else changes")
    public static final class TwiceCounted extends MyShortSightedDemon {
        @Override
        public double entropyMade(double eps, double x, double erasingHeat) {
            return super.entropyMade(eps, x, erasingHeat) - Math.log(2);
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit extends MyShortSightedDemon {
        @Override
        public double szilardWork(double eps, double x) {
            return new SzilardEngine(eps, x).meanWork();
        }
    }
}
