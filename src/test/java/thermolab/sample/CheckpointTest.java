package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.energy.DoubleWell;
import thermolab.energy.Gradient;
import thermolab.energy.Ising;
import thermolab.energy.Sites;
import thermolab.meter.EnergyMeter;
import thermolab.meter.Histogram;
import thermolab.meter.MagnetMeter;
import thermolab.meter.Quantity;
import thermolab.meter.Trace;

class CheckpointTest {

    private static Run<Sites, Spins> ising() {
        return Run.<Sites, Spins>of(new Metropolis(), Ising.square(4)).at(2);
    }

    @Test
    void goesOnFromACheckpointWithTheSameNumbers(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        Run<Gradient, Chains> whole = Run.<Gradient, Chains>of(new Hmc(), new DoubleWell()).from(Starts.gaussian(5, 3, 1,
                1), 9);
        whole.go(20);
        Run<Gradient, Chains> first = Run.<Gradient, Chains>of(new Hmc(), new DoubleWell()).from(Starts.gaussian(5, 3, 1,
                1), 9);
        first.go(8);
        first.save(file);
        Run<Gradient, Chains> second = Run.<Gradient, Chains>of(new Hmc(), new DoubleWell()).resume(file);
        second.go(12);
        assertEquals(20, second.number());
        assertTrue(whole.state().positions().equalsWithEps(second.state().positions(), 0));
        assertArrayEquals(whole.state().energies(), second.state().energies());
    }

    @Test
    void refusesDamagedCheckpointsInWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        ising().hot(2, 1).save(file);
        byte[] good = Files.readAllBytes(file);
        for (int length = 0; length < good.length; length += 13) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThrows(IOException.class, () -> ising().resume(file), "cut at " + length);
        }
        for (int i = 0; i < good.length; i += 7) {
            byte[] bad = good.clone();
            bad[i] ^= 64;
            Files.write(file, bad);
            assertThrows(IOException.class, () -> ising().resume(file), "changed at " + i);
        }
        byte[] newer = good.clone();
        newer[7] = 3;
        Files.write(file, newer);
        String version = assertThrows(IOException.class, () -> ising().resume(file)).getMessage();
        assertTrue(version.contains("has version 3; this program reads version 2"), version);
        Files.write(file, good);
        IOException e = assertThrows(IOException.class,
                () -> Run.<Sites, Spins>of(new HeatBath(), Ising.square(4)).resume(file));
        assertTrue(e.getMessage().contains("of a run of metropolis on ising, not of heat-bath on ising"), e.getMessage());
    }

    @Test
    void aFailedSaveLeavesTheOldFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        ising().hot(2, 1).save(file);
        byte[] good = Files.readAllBytes(file);
        assertThrows(IOException.class, () -> ising().hot(2, 1).save(folder.resolve("missing").resolve("run.ckpt")));
        assertArrayEquals(good, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void metersGoOnWithTheRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        EnergyMeter energy = new EnergyMeter(16);
        MagnetMeter magnet = new MagnetMeter(16);
        Trace trace = new Trace();
        ising().hot(3, 1).go(1000, energy, magnet, trace);
        Run<Sites, Spins> first = ising().hot(3, 1);
        EnergyMeter firstEnergy = new EnergyMeter(16);
        MagnetMeter firstMagnet = new MagnetMeter(16);
        Trace firstTrace = new Trace();
        first.go(377, firstEnergy, firstMagnet, firstTrace);
        first.save(file, firstEnergy, firstMagnet, firstTrace);
        EnergyMeter resumedEnergy = new EnergyMeter(16);
        MagnetMeter resumedMagnet = new MagnetMeter(16);
        Trace resumedTrace = new Trace();
        ising().resume(file, resumedEnergy, resumedMagnet, resumedTrace).go(623, resumedEnergy, resumedMagnet, resumedTrace);
        assertEquals(energy.readings(), resumedEnergy.readings());
        assertEquals(magnet.readings(), resumedMagnet.readings());
        assertArrayEquals(trace.series(), resumedTrace.series());
        assertEquals(1000, ising().resume(file).go(1).steps() + 999, "meters may stay behind");
    }

    @Test
    void refusesOtherMetersInWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        Run<Sites, Spins> run = ising().hot(2, 1);
        Trace trace = new Trace();
        Histogram histogram = new Histogram(Quantity.energy(), -32, 32, 8);
        run.go(5, trace, histogram);
        run.save(file, trace, histogram);
        IOException e = assertThrows(IOException.class, () -> ising().resume(file, new Trace()));
        assertTrue(e.getMessage().contains("holds the meters [trace, histogram], not [trace]"), e.getMessage());
        Histogram finer = new Histogram(Quantity.energy(), -32, 32, 16);
        IllegalArgumentException bins =
                assertThrows(IllegalArgumentException.class, () -> ising().resume(file, new Trace(), finer));
        assertTrue(bins.getMessage().contains("8 bins from -32.0 to 32.0) must be of 16 bins"), bins.getMessage());
        double[] tooShort = Arrays.copyOf(new EnergyMeter(16).memory(), 3);
        assertThrows(IllegalArgumentException.class, () -> new EnergyMeter(16).resume(tooShort));
    }

    @Test
    void refusesOtherCouplingsInWords(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        ising().hot(2, 1).save(file);
        IOException e = assertThrows(IOException.class,
                () -> Run.<Sites, Spins>of(new Metropolis(), Ising.rectangle(4, 4, 0.5)).resume(file));
        assertTrue(e.getMessage().contains("resume with the couplings that it was saved with"), e.getMessage());
    }

    @Test
    void momentaGoOnWithTheRun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run.ckpt");
        Run<Gradient, Rolling> whole = Run.<Gradient, Rolling>of(new UnderdampedLangevin(), new DoubleWell())
                .from(Starts.gaussian(5, 3, 1, 1), 9);
        whole.go(20);
        Run<Gradient, Rolling> first = Run.<Gradient, Rolling>of(new UnderdampedLangevin(), new DoubleWell())
                .from(Starts.gaussian(5, 3, 1, 1), 9);
        first.go(8);
        first.save(file);
        Run<Gradient, Rolling> second = Run.<Gradient, Rolling>of(new UnderdampedLangevin(), new DoubleWell()).resume(file);
        second.go(12);
        assertTrue(whole.state().positions().equalsWithEps(second.state().positions(), 0));
        assertTrue(whole.state().momenta().equalsWithEps(second.state().momenta(), 0));
    }
}
