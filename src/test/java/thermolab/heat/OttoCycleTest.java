package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OttoCycleTest {

    private static final double STATED = 1e-9;

    @Test
    void compressionRatioEightGivesTheReference() { // laws.otto
        OttoCycle otto = new OttoCycle(8, 1.4);
        GasCycle cycle = otto.run(new GasState(1, 300, 0.025), 2000);
        assertEquals(0.5647247183519378, otto.efficiency(), STATED);
        assertEquals(689.2190129982209, cycle.steps().get(0).to().temperature(), STATED * 689);
        assertEquals(870.5505632961242, cycle.steps().get(2).to().temperature(), STATED * 870);
        assertEquals(27246.098792530756, cycle.heatIn(), STATED * 27246);
        assertEquals(15386.545466801008, cycle.workBy(), STATED * 15386);
        assertEquals(0.85, Carnot.efficiency(2000, 300), STATED);
    }

    @Test
    void withoutCompressionThereIsNoWork() {
        assertEquals(0, new OttoCycle(1, 1.4).efficiency());
        assertEquals(0, new OttoCycle(1, 1.4).run(new GasState(1, 300, 1), 900).workBy(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new OttoCycle(0.5, 1.4));
        assertThrows(IllegalArgumentException.class, () -> new OttoCycle(8, 1));
        assertThrows(IllegalArgumentException.class, () -> new OttoCycle(8, 1.4).run(new GasState(1, 300, 1), 600));
    }

    @Property(tries = 200)
    void heatBooksAgreeWithTheFormulaAndStayUnderCarnot(@ForAll @DoubleRange(min = 1.5, max = 20) double r,
            @ForAll @DoubleRange(min = 1.1, max = 1.67) double gamma, @ForAll @DoubleRange(min = 1.1, max = 5) double heating) {
        OttoCycle otto = new OttoCycle(r, gamma);
        double compressed = 300 * Math.pow(r, gamma - 1);
        GasCycle cycle = otto.run(new GasState(1, 300, 1), compressed * heating);
        assertEquals(otto.efficiency(), cycle.efficiency(), 1e-9);
        assertEquals(cycle.heatIn() - cycle.heatOut(), cycle.workBy(), 1e-9 * cycle.heatIn());
        assertTrue(cycle.efficiency() <= Carnot.efficiency(compressed * heating, 300));
        EntropyLedger baths = EntropyLedger.empty()
                .bath("fire", -cycle.heatIn(), compressed * heating).bath("air", cycle.heatOut(), 300);
        assertTrue(baths.isAllowed());
    }

    @Test
    void whatIsWrongIsNamed() {
        for (double ratio : new double[] {Double.POSITIVE_INFINITY, Double.NaN, 0}) {
            String message = assertThrows(IllegalArgumentException.class, () -> new OttoCycle(ratio, 1.4)).getMessage();
            assertTrue(message.startsWith("compressionRatio (" + ratio + ")"), message);
        }
        for (double gamma : new double[] {Double.POSITIVE_INFINITY, Double.NaN, 1}) {
            String message = assertThrows(IllegalArgumentException.class, () -> new OttoCycle(8, gamma)).getMessage();
            assertTrue(message.startsWith("gamma (" + gamma + ")"), message);
        }
    }
}
