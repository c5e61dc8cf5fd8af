package chapter24;

import thermolab.capstone.RunLedger;
import thermolab.capstone.RunRecord;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;

/** Answers that the tests must tell from a right one. */
public final class WrongTrainingLedger {

    private WrongTrainingLedger() {
    }

    /** The meter taken for the building's. */
    @Misses("building draws PUE times as much")
    public static final class BuildingsMeter extends MyTrainingLedger {
        @Override
        public Ledger ledger(Run run) {
            Ledger right = super.ledger(run);
            return new Ledger(right.itJoules(), right.itJoules() / run.pue(), right.floorJoules(), right.ratio() / run.pue(), right.learnedNats(),
                    right.learnedKtJoules(), right.joulesPerNat() / run.pue());
        }
    }

    /** k T for a bit. */
    @Misses("bits at k T ln 2")
    public static final class NatsForBits extends MyTrainingLedger {
        @Override
        public Ledger ledger(Run run) {
            Ledger right = super.ledger(run);
            return new Ledger(right.facilityJoules(), right.itJoules(), right.floorJoules() / Math.log(2), right.ratio() * Math.log(2),
                    right.learnedNats(), right.learnedKtJoules(), right.joulesPerNat());
        }
    }

    /** A price below zero for a network that got worse. */
    @Misses("nothing was learned no price is finite")
    public static final class NegativePrice extends MyTrainingLedger {
        @Override
        double price(double joules, double nats) {
            return joules / nats;
        }
    }

    /** Takes any record. */
    @Misses("cannot be is refused")
    public static final class Trusting extends MyTrainingLedger {
        @Override
        public Ledger ledger(Run run) {
            return super.ledger(new Run(run.wallKilowattHours(), run.pue() < 1 ? 1 : run.pue(), run.bitOverwrites(), run.kelvin(),
                    run.natsPerExample(), run.examples()));
        }
    }

    /** The toolkit's own. */
    @Misses(Withholds.OWN_WORK)
    public static final class Toolkit implements TrainingLedger {
        @Override
        public Ledger ledger(Run run) {
            RunLedger l = new RunRecord(run.wallKilowattHours(), run.pue(), run.bitOverwrites(), run.kelvin(), run.natsPerExample(),
                    run.examples()).ledger();
            return new Ledger(l.facilityJoules(), l.itJoules(), l.landauerFloorJoules(), l.ratio(), l.learnedNats(), l.learnedKtJoules(),
                    l.joulesPerNat());
        }
    }
}
