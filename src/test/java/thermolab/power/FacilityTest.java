package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class FacilityTest {

    private static final FacilityEnergy YEAR = new FacilityEnergy(1000, 150, 60, 10);

    @Test
    void ratiosAreTheGreenGrids() {
        assertEquals(1.22, YEAR.pue(), 1e-12);
        assertEquals(1 / 1.22, YEAR.dcie(), 1e-12);
        assertEquals(1.8, YEAR.wue(1800), 1e-12);
        assertEquals(3.63, YEAR.sourceWue(1800, 1.5), 1e-12);
        assertEquals(427, YEAR.carbonKilograms(0.35), 1e-9);
        assertEquals(4919.04, FacilityEnergy.runKilowattHours(8, 700, 720, 1.22), 1e-8);
        assertEquals(1.25, FacilityEnergy.ofMeters(500, 400).pue(), 1e-12);
        assertEquals(122, FacilityEnergy.atTheMeter(100, 1.22), 1e-12);
    }

    @Test
    void noBuildingUsesLessThanItsPart() {
        RandomStream random = RandomStream.of(21);
        for (int k = 0; k < 300; k++) {
            FacilityEnergy any = new FacilityEnergy(1e-3 + 1e3 * random.nextDouble(), 1e3 * random.nextDouble(), random.nextDouble(), random.nextDouble());
            assertTrue(any.pue() >= 1 && any.dcie() <= 1 && any.dcie() > 0);
            assertEquals(any.pue(), FacilityEnergy.pue(any.totalKilowattHours(), any.itKilowattHours()), 1e-12 * any.pue());
            assertTrue(any.sourceWue(5, 1.5) >= any.wue(5));
        }
        String refusal = assertThrows(IllegalArgumentException.class, () -> FacilityEnergy.pue(400, 500)).getMessage();
        assertTrue(refusal.contains("0.8") && refusal.contains("exchanged"), refusal);
    }

    @Test
    void savingInTheServersRaisesPueWhereOverheadIsFixed() {
        FacilityEnergy saved = YEAR.withIt(500, 0.6);
        assertTrue(saved.pue() > YEAR.pue());
        assertTrue(saved.totalKilowattHours() < YEAR.totalKilowattHours());
        assertEquals(YEAR.pue() - 0.01 + 0.02, YEAR.withIt(500, 0).pue(), 1e-12); // lights stay
    }

    @Test
    void heatIsCarriedByAFlow() {
        assertEquals(10_000 / (1007 * 12.0), Coolant.AIR.massFlow(10_000, 12), 1e-12);
        for (double watts : new double[] {10e3, 40e3, 120e3}) {
            for (Coolant coolant : new Coolant[] {Coolant.AIR, Coolant.WATER}) {
                assertEquals(12, coolant.rise(watts, coolant.massFlow(watts, 12)), 1e-10);
                assertEquals(watts, coolant.mostWatts(coolant.speed(watts, 12, 0.7), 12, 0.7), 1e-7 * watts);
            }
        }
        assertEquals(3495, Coolant.AIR.volumeFlow(1e4, 10) / Coolant.WATER.volumeFlow(1e4, 10), 1);
        assertEquals(14.39, Coolant.WATER.litresPerMinute(10e3, 10), 0.01);
        assertEquals(1.0, Coolant.AIR.cubicFeetPerMinute(1e4, 10) / (Coolant.AIR.volumeFlow(1e4, 10) * 2118.880003), 1e-9);
        assertEquals(0, Coolant.AIR.massFlow(0, 5));
    }

    @Test
    void coldIsDear() {
        assertEquals(0.0068 * 225 + 0.0008 * 15 + 0.458, Chiller.cop(15), 1e-15);
        assertTrue(Chiller.kilowatts(40, 20) < Chiller.kilowatts(40, 15));
    }

    @Test
    void badInputsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FacilityEnergy(0, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new FacilityEnergy(1, -1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> YEAR.wue(-1));
        assertThrows(IllegalArgumentException.class, () -> YEAR.sourceWue(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> YEAR.carbonKilograms(-0.1));
        assertThrows(IllegalArgumentException.class, () -> FacilityEnergy.runKilowattHours(1, 1, 1, 0.99));
        assertThrows(IllegalArgumentException.class, () -> FacilityEnergy.pue(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Coolant.AIR.massFlow(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coolant("mist", 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Chiller.cop(298));
        assertThrows(IllegalArgumentException.class, () -> Chiller.kilowatts(-1, 20));
    }
}
