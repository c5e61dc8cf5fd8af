package thermolab.capstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RunLedgerTest {

    private static final RunRecord TOY = new RunRecord(3.6, 1.22, 5e15, 330, 1.9, 10_000);
    private static final double REL = 1e-12;

    private static void close(double expected, double actual) {
        assertEquals(1, actual / expected, REL);
    }

    @Test
    void hasTheNumbersOfTheReference() {
        RunLedger ledger = RunLedger.of(TOY);
        close(12_960_000, ledger.itJoules());
        close(15_811_200, ledger.facilityJoules());
        close(1.5790383867932984e-05, ledger.landauerFloorJoules());
        close(820752687736.6857, ledger.ratio());
        close(19_000, ledger.learnedNats());
        close(8.656669230000001e-17, ledger.learnedKtJoules());
        close(682.1052631578947, ledger.joulesPerNat());
        close(15_811_200 - 12_960_000, ledger.overheadJoules());
    }

    @Test
    void scalesAsItMust() {
        RunLedger one = TOY.ledger();
        RunLedger twice = new RunRecord(7.2, 1.22, 1e16, 330, 1.9, 20_000).ledger();
        close(one.ratio(), twice.ratio());
        close(one.joulesPerNat(), twice.joulesPerNat());
        close(2 * one.learnedKtJoules(), twice.learnedKtJoules());
        close(one.itJoules(), RunRecord.ofJoules(12_960_000, 1.22, 5e15, 330, 1.9, 10_000).ledger().itJoules());
    }

    @Test
    void hasNoPriceWhereNothingWasLearnedAndNoRatioWhereNothingWasErased() {
        assertEquals(Double.POSITIVE_INFINITY, new RunRecord(1, 1, 0, 300, -0.1, 10).ledger().joulesPerNat());
        assertEquals(Double.POSITIVE_INFINITY, new RunRecord(1, 1, 0, 300, 1, 10).ledger().ratio());
        assertEquals(0, new RunRecord(0, 1, 1, 300, 1, 10).ledger().joulesPerNat());
        assertEquals(0, new RunRecord(0, 1, 1, 300, 1, 10).ledger().overheadJoules());
    }

    @Test
    void refusesWhatIsNoRunInOneSentence() {
        refuses("wallKilowattHours", () -> new RunRecord(-1, 1.2, 1, 300, 1, 1));
        refuses("wallKilowattHours", () -> new RunRecord(Double.NaN, 1.2, 1, 300, 1, 1));
        refuses("pue", () -> new RunRecord(1, 0.9, 1, 300, 1, 1));
        refuses("pue", () -> new RunRecord(1, Double.NaN, 1, 300, 1, 1));
        refuses("bitOverwrites", () -> new RunRecord(1, 1, -1, 300, 1, 1));
        refuses("Celsius", () -> new RunRecord(1, 1, 1, -20, 1, 1));
        refuses("natsPerExample", () -> new RunRecord(1, 1, 1, 300, Double.POSITIVE_INFINITY, 1));
        refuses("examples", () -> new RunRecord(1, 1, 1, 300, 1, -5));
        refuses("itJoules", () -> RunRecord.ofJoules(-3, 1, 1, 300, 1, 1));
        refuses("epochs", () -> CapstoneConfig.quick().withEpochs(0));
        refuses("steadySteps", () -> CapstoneConfig.quick().withSteadySteps(10));
        refuses("steadyRate", () -> CapstoneConfig.quick().withSteady(0, 10));
        refuses("steadyBatch", () -> CapstoneConfig.quick().withSteady(0.1, 0));
        refuses("directions", () -> CapstoneConfig.quick().withDirections(1));
        refuses("weightBits", () -> CapstoneConfig.quick().withWeightBits(1));
        refuses("pue", () -> CapstoneConfig.quick().withBuilding(0.5, 300));
        assertThrows(ArithmeticException.class, () -> new RunRecord(1e308, 1, 1, 300, 1, 1).ledger());
    }

    static void refuses(String word, Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(word), message);
        assertTrue(List.of(message.split("\n")).size() == 1, message);
    }
}
