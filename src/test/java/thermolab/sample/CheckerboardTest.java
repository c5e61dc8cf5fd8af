package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.energy.Ising;
import thermolab.energy.Kaufman;
import thermolab.energy.Onsager;
import thermolab.meter.EnergyMeter;
import thermolab.num.Tensors;

/** Lattices as tensors; the rules that all samplers keep are in SamplerContractTest. */
class CheckerboardTest {

    private static final double SIGMAS = 4.5;     // one false alarm in 150 000

    @Test
    void meanEnergyIsKaufmans() {
        double temperature = 2.4;
        EnergyMeter meter = new EnergyMeter(64);
        Run<?, ?> run = Run.of(new Checkerboard(), Ising.square(8)).at(temperature).hot(8, 3);
        run.go(200);
        run.go(3_000, meter);
        assertTrue(meter.energy().sigmasFrom(Kaufman.square(8, temperature).energy()) < SIGMAS, meter.energy()::toString);
    }

    @Test
    void oblongAntiferromagnetMirrorsTheFerromagnet() {
        double temperature = 2.6;
        EnergyMeter meter = new EnergyMeter(24);
        Run<?, ?> run = Run.of(new Checkerboard(), Ising.rectangle(4, 6, -1)).at(temperature).hot(8, 5);
        run.go(200);
        run.go(3_000, meter);
        assertTrue(meter.energy().sigmasFrom(Kaufman.torus(4, 6, temperature).energy()) < SIGMAS, meter.energy()::toString);
    }

    @Test
    void stateKeepsPositionsSumsAndEnergies() {
        Ising ising = Ising.rectangle(4, 6, 1);
        CheckerboardSpins state = Run.of(new Checkerboard(), ising).hot(3, 7).state();
        assertArrayEquals(Tensors.toArray(ising.of(state.positions())), state.energies());
        assertArrayEquals(Tensors.toArray(state.positions().sum(1)), state.sums());
        CheckerboardSpins turned = state.reordered(new int[] {2, 0, 1});
        assertEquals(state.energies()[2], turned.energies()[0]);
        assertEquals(state.positions().getRow(0), turned.positions().getRow(1));
    }

    @Test
    void atZeroTemperatureNoMoveCostsEnergy() {
        Run<Ising, CheckerboardSpins> run = Run.of(new Checkerboard(), Ising.square(16)).at(0).hot(2, 1);
        double[] before = run.state().energies();
        for (int sweep = 0; sweep < 20; sweep++) {
            run.go(1);
            double[] after = run.state().energies();
            assertTrue(after[0] <= before[0] && after[1] <= before[1]);
            before = after;
        }
    }

    @Test
    void oddSidesAreRefused() {
        Run<Ising, CheckerboardSpins> run = Run.of(new Checkerboard(), Ising.rectangle(3, 4, 1)).at(Onsager.CRITICAL_TEMPERATURE);
        assertThrows(IllegalArgumentException.class, () -> run.hot(1, 1));
    }
}
