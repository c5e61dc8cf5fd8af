package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class EntropyLedgerTest {

    @Test
    void aRefrigeratorAtItsLimitIsReversible() { // 100 J out of 270 K into 300 K takes 100/9 J of work
        double work = 100 / Carnot.refrigerator(300, 270);
        EntropyLedger ledger = EntropyLedger.empty().bath("inside", -100, 270).bath("kitchen", 100 + work, 300);
        assertTrue(ledger.isReversible());
        assertTrue(ledger.of("inside") < 0);
    }

    @Test
    void heatDoesNotClimbByItself() {
        EntropyLedger ledger = EntropyLedger.empty().bath("cold", -1, 270).bath("hot", 1, 300);
        assertFalse(ledger.isAllowed());
        assertEquals(1 / 300.0 - 1 / 270.0, ledger.total(), 1e-15);
    }

    @Test
    void entriesOfOnePartAddUp() {
        EntropyLedger ledger = EntropyLedger.empty().add("bit", -Math.log(2)).add("bit", Math.log(2)).add("bath", 0.1);
        assertEquals(0, ledger.of("bit"));
        assertEquals(2, ledger.parts().size());
        assertThrows(IllegalArgumentException.class, () -> ledger.of("demon"));
        assertThrows(IllegalArgumentException.class, () -> ledger.bath("bath", 1, 0));
    }

    @Property(tries = 200)
    void heatFromHotToColdAlwaysMakesEntropy(@ForAll @DoubleRange(min = 1, max = 1e3) double cold,
            @ForAll @DoubleRange(min = 1.001, max = 10) @Scale(9) double ratio, @ForAll @DoubleRange(min = 1e-3, max = 1e6) @Scale(9) double heat) {
        EntropyLedger ledger = EntropyLedger.empty().bath("hot", -heat, cold * ratio).bath("cold", heat, cold);
        assertTrue(ledger.total() > 0);
        assertTrue(ledger.isAllowed());
        assertFalse(ledger.isReversible());
    }
}
