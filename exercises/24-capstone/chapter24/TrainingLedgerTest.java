package chapter24;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chapter24.TrainingLedger.Ledger;
import chapter24.TrainingLedger.Run;
import java.util.random.RandomGenerator;
import thermolab.capstone.RunLedger;
import thermolab.capstone.RunRecord;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = TrainingLedger.class, number = 1, title = "The ledger", points = 5, hints = {
    "Begin at the meter: a kilowatt-hour is 1000 J/s for 3600 s. The meter is the computers' own.",
    "A bit that nothing else remembers costs k T ln 2. The nats that were learned are many times one label's.",
    "What does a nat cost where none was learned? No price is finite, and none is negative."})
public class TrainingLedgerTest {

    private static final double CLOSE = 1e-9;
    private static final Run TOY = new Run(3.6, 1.22, 5e15, 330, 1.9, 10_000);

    private static Run drawn(RandomGenerator random) {
        return new Run(random.nextDouble(0.1, 50), random.nextDouble(1.01, 2), 1e12 * random.nextDouble(1, 1e5), random.nextDouble(280, 400),
                random.nextDouble(0.1, 3), random.nextInt(1, 100_000));
    }

    private static RunLedger known(Run run) {
        return new RunRecord(run.wallKilowattHours(), run.pue(), run.bitOverwrites(), run.kelvin(), run.natsPerExample(), run.examples()).ledger();
    }

    @Checks(points = 1, idea = "The meter stands at the computers: the building draws PUE times as much")
    void joules(TrainingLedger answer, RandomGenerator random) {
        assertEquals(1, answer.ledger(TOY).itJoules() / 12_960_000, CLOSE);
        for (int k = 0; k < 20; k++) {
            Run run = drawn(random);
            Ledger ledger = answer.ledger(run);
            assertEquals(1, ledger.itJoules() / known(run).itJoules(), CLOSE);
            assertEquals(1, ledger.facilityJoules() / known(run).facilityJoules(), CLOSE);
        }
    }

    @Checks(points = 2, idea = "The floor counts bits at k T ln 2, the learned are nats at k T, and prices are the computers' joules")
    void bitsAndNats(TrainingLedger answer, RandomGenerator random) {
        assertEquals(1, answer.ledger(TOY).joulesPerNat() / 682.1052631578947, CLOSE);
        for (int k = 0; k < 20; k++) {
            Run run = drawn(random);
            Ledger ledger = answer.ledger(run);
            RunLedger known = known(run);
            assertEquals(1, ledger.floorJoules() / known.landauerFloorJoules(), CLOSE);
            assertEquals(1, ledger.ratio() / known.ratio(), CLOSE);
            assertEquals(1, ledger.learnedNats() / known.learnedNats(), CLOSE);
            assertEquals(1, ledger.learnedKtJoules() / known.learnedKtJoules(), CLOSE);
            assertEquals(1, ledger.joulesPerNat() / known.joulesPerNat(), CLOSE);
        }
    }

    @Checks(points = 1, idea = "Where nothing was learned no price is finite, and where nothing was erased no ratio is")
    void nothingForSomething(TrainingLedger answer) {
        assertEquals(Double.POSITIVE_INFINITY, answer.ledger(new Run(1, 1, 0, 300, 1, 10)).ratio());
        assertEquals(Double.POSITIVE_INFINITY, answer.ledger(new Run(1, 1, 1, 300, 0, 10)).joulesPerNat());
        Ledger worse = answer.ledger(new Run(1, 1, 1, 300, -0.5, 10));
        assertEquals(Double.POSITIVE_INFINITY, worse.joulesPerNat());
        assertEquals(-5, worse.learnedNats(), CLOSE);
        assertEquals(0, answer.ledger(new Run(0, 1, 1, 300, 1, 10)).joulesPerNat(), 0);
    }

    @Checks(points = 1, idea = "A record that cannot be is refused")
    void refuses(TrainingLedger answer) {
        for (Run bad : new Run[] {new Run(-1, 1.2, 1, 300, 1, 1), new Run(1, 0.99, 1, 300, 1, 1), new Run(1, 1.2, -1, 300, 1, 1),
            new Run(1, 1.2, 1, 0, 1, 1), new Run(1, 1.2, 1, 300, 1, -1), new Run(Double.NaN, 1.2, 1, 300, 1, 1),
            new Run(1, Double.NaN, 1, 300, 1, 1)}) {
            assertThrows(IllegalArgumentException.class, () -> answer.ledger(bad));
        }
        assertEquals(3.6e6, answer.ledger(new Run(1, 1, 1, 300, 1, 1)).facilityJoules(), 1e-3); // a PUE of exactly 1 can be
    }
}
