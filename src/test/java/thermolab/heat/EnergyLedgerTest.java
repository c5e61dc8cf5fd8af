package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnergyLedgerTest {

    private final EnergyLedger computer = EnergyLedger.empty()
            .work("socket", "chip", 100).heat("chip", "fan air", 98).work("chip", "fan", 1).heat("fan", "fan air", 1);

    @Test
    void bothSignConventionsGiveOneEnergyChange() {
        Balance chip = computer.balance("chip");
        assertEquals(-98, chip.heatIn());
        assertEquals(-99, chip.workBy());
        assertEquals(chip.heatIn() - chip.workBy(), chip.heatIn() + chip.workOn());
        assertEquals(1, chip.energyChange());
    }

    @Test
    void transfersInsideTheBoundaryCancel() {
        Balance box = computer.balance("chip", "fan");
        assertEquals(-99, box.heatIn());
        assertEquals(100, box.workOn());
        Balance world = computer.balance(computer.parts().toArray(String[]::new));
        assertEquals(Balance.NOTHING, world);
    }

    @Test
    void refusesUnknownPartsMinusSignsAndSelfTransfers() {
        var unknown = assertThrows(IllegalArgumentException.class, () -> computer.balance("CPU"));
        assertTrue(unknown.getMessage().contains("CPU") && unknown.getMessage().contains("socket"));
        assertThrows(IllegalArgumentException.class, () -> computer.heat("a", "b", -1));
        assertThrows(IllegalArgumentException.class, () -> computer.work("a", "a", 1));
        assertEquals(4, computer.transfers().size());
    }

    @Property(tries = 200)
    void energyIsConserved(@ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1e6) Double> amounts) {
        EnergyLedger ledger = EnergyLedger.empty();
        String[] names = {"a", "b", "c", "d"};
        for (int i = 0; i < amounts.size(); i++) {
            String from = names[i % 4];
            String to = names[(i + 1 + i % 3) % 4];
            ledger = i % 2 == 0 ? ledger.heat(from, to, amounts.get(i)) : ledger.work(from, to, amounts.get(i));
        }
        double sum = 0;
        for (String part : ledger.parts()) {
            sum += ledger.balance(part).energyChange();
        }
        assertEquals(0, sum, 1e-9 * 1e6); // rounding of at most forty terms of a million
    }

    @Test
    void aPartNamedTwiceIsRefused() {
        EnergyLedger ledger = EnergyLedger.empty().heat("a", "b", 3);
        for (String[] twice : new String[][] {{"a", "a"}, {"a", "b", "a"}}) {
            String message = assertThrows(IllegalArgumentException.class, () -> ledger.balance(twice)).getMessage();
            assertTrue(message.contains("must name each part once"), message);
        }
        assertEquals(-3, ledger.balance("a").energyChange(), 0);
    }
}
