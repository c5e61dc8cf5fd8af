package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PhaseChangeTest {

    @Test
    void iceMeltsAboveItsMeltingPointAndNotBelow() { // ΔG = 6010 (1 − T/273.15) without a change of heat capacity
        PhaseChange ice = PhaseChange.of(6010, 273.15);
        assertEquals(0, ice.gibbsAt(273.15));
        assertEquals(6010 * (1 - 263.15 / 273.15), ice.gibbsAt(263.15), 1e-9);
        assertTrue(ice.gibbsAt(283.15) < 0 && ice.universeEntropyAt(283.15) > 0);
        assertEquals(22.0025, ice.entropyAt(250), 1e-4);
        assertThrows(IllegalArgumentException.class, () -> ice.gibbsAt(0));
    }

    @Property(tries = 200)
    void gibbsIsEnthalpyMinusTemperatureTimesEntropy(@ForAll @DoubleRange(min = 100, max = 500) double t) {
        PhaseChange ice = PhaseChange.ICE_MELTS;
        double plain = ice.enthalpyAt(t) - t * ice.entropyAt(t);
        assertEquals(plain, ice.gibbsAt(t), 1e-10 * 20_000);
        EntropyLedger world = EntropyLedger.empty().add("water", ice.entropyAt(t)).bath("room", -ice.enthalpyAt(t), t);
        assertEquals(world.total(), ice.universeEntropyAt(t), 1e-10);
    }

    @Test
    void feasibilityIsTheSignOfTheFreeEnergy() {
        Feasibility burns = Feasibility.of(-1000, -1, 300);
        assertEquals(Feasibility.Verdict.SPONTANEOUS, burns.verdict());
        assertEquals(700, burns.mostWorkBy());
        assertEquals(0, burns.leastWorkOn());
        assertEquals(700 / 300.0, burns.universeEntropyChange(), 1e-12);
        assertEquals(Feasibility.Verdict.NEEDS_WORK, Feasibility.of(0, -1, 300).verdict());
        assertEquals(300, Feasibility.of(0, -1, 300).leastWorkOn());
        assertEquals(Feasibility.Verdict.EQUILIBRIUM, Feasibility.of(300, 1, 300).verdict());
    }

    @Test
    void thermalStatesGiveNoCyclicWorkAndInvertedOnesAllTheyCan() {
        double[] energies = {0, 1, 3};
        double[] thermal = {0.7, 0.2, 0.1};
        assertEquals(0, CyclicWork.most(energies, thermal));
        double inverted = 0.2 * 1 + 0.7 * 3 - (0.2 * 1 + 0.1 * 3);
        assertEquals(inverted, CyclicWork.most(energies, new double[] {0.1, 0.2, 0.7}), 1e-14);
        assertEquals(inverted, CyclicWork.most(new double[] {1e6, 1e6 + 1, 1e6 + 3}, new double[] {0.1, 0.2, 0.7}), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> CyclicWork.most(energies, new double[] {0.5, 0.5}));
    }
}
