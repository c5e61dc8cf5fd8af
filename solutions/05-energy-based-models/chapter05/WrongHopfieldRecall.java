package chapter05;

import thermolab.energy.Hopfield;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongHopfieldRecall {

    private WrongHopfieldRecall() {
    }

    /** Each unit is coupled to itself, with P/N. */
    @Misses("leaves no unit coupled to itself")
    public static final class SelfCoupled extends MyHopfieldRecall {
        @Override
        public double[][] couplings(double[][] patterns) {
            double[][] couplings = super.couplings(patterns);
            for (int i = 0; i < couplings.length; i++) {
                couplings[i][i] = (double) patterns.length / couplings.length;
            }
            return couplings;
        }
    }

    /** Climbs: each unit turns against its field. */
    @Misses("A stored pattern is a valley")
    public static final class Uphill extends MyHopfieldRecall {
        @Override
        public Recall recall(double[][] couplings, double[] start) {
            double[][] flipped = new double[couplings.length][couplings.length];
            for (int i = 0; i < flipped.length; i++) {
                for (int j = 0; j < flipped.length; j++) {
                    flipped[i][j] = -couplings[i][j];
                }
            }
            return super.recall(flipped, start);
        }
    }

    /** Stops after a single sweep, at rest or not. */
    @Misses("never raises the energy, and ends")
    public static final class OneSweep extends MyHopfieldRecall {
        @Override
        public Recall recall(double[][] couplings, double[] start) {
            double[] s = start.clone();
            for (int i = 0; i < s.length; i++) {
                double field = 0;
                for (int j = 0; j < s.length; j++) {
                    field += couplings[i][j] * s[j];
                }
                s[i] = field == 0 ? s[i] : Math.signum(field);
            }
            return new Recall(s, super.recall(couplings, start).energies());
        }
    }

    /** A field of zero counts as positive. */
    @Misses("exactly zero keeps its state")
    public static final class TiesTurnUp extends MyHopfieldRecall {
        @Override
        public Recall recall(double[][] couplings, double[] start) {
            Recall recall = super.recall(couplings, start);
            double[] s = recall.state().clone();
            for (int i = 0; i < s.length; i++) {
                double field = 0;
                for (int j = 0; j < s.length; j++) {
                    field += couplings[i][j] * s[j];
                }
                s[i] = field >= 0 ? 1 : -1;
            }
            return new Recall(s, recall.energies());
        }
    }

    /** Asks the toolkit, which stores by Hebb's rule and so knows couplings of one pattern only. */
    @Misses(Withholds.OWN_WORK)
    public static final class AsksToolkit extends MyHopfieldRecall {
        @Override
        public Recall recall(double[][] couplings, double[] start) {
            Hopfield.overlap(start, start);
            return super.recall(couplings, start);
        }
    }
}
