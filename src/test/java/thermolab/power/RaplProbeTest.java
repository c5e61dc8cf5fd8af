package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.power.EnergyReading.Basis;

/** On trees as machines have them, written to a temporary folder. */
class RaplProbeTest {

    private static final long RANGE = 65_532_610_987L; // µJ, as a server states it

    @TempDir
    Path powercap;

    private final double[] now = {0};

    private Path zone(String folder, String name, long microjoules) throws IOException {
        Path zone = Files.createDirectories(powercap.resolve(folder));
        Files.writeString(zone.resolve("name"), name + "\n");
        Files.writeString(zone.resolve("energy_uj"), microjoules + "\n");
        Files.writeString(zone.resolve("max_energy_range_uj"), RANGE + "\n");
        Files.writeString(zone.resolve("constraint_0_max_power_uw"), "100000000\n");
        return zone;
    }

    private RaplProbe probe() {
        return new RaplProbe(powercap, () -> now[0]);
    }

    @Test
    void twoIntelPackagesWithMemoryAreAddedAndTheirPartsAreNot() throws IOException {
        Path[] counted = {zone("intel-rapl:0", "package-0", 5_000_000), zone("intel-rapl:0:2", "dram", 1_000_000),
            zone("intel-rapl:1", "package-1", 0)};
        Path[] parts = {zone("intel-rapl:0:0", "core", 7), zone("intel-rapl:0:1", "uncore", 7), zone("intel-rapl:2", "psys", 7),
            zone("intel-rapl-mmio:0", "package-0", 7)};
        Files.createDirectories(powercap.resolve("intel-rapl"));
        RaplProbe probe = probe();
        EnergyReading first = probe.read();
        assertEquals(Basis.MEASURED, first.basis());
        assertEquals(0, first.joules());
        now[0] = 2;
        for (Path zone : counted) {
            Files.writeString(zone.resolve("energy_uj"), "8000000\n");
        }
        for (Path zone : parts) {
            Files.writeString(zone.resolve("energy_uj"), "9000000\n");
        }
        EnergyReading used = probe.read().since(first);
        assertEquals(3 + 7 + 8, used.joules(), 1e-9);
        assertEquals(9, used.watts(), 1e-9);
        assertTrue(used.note().contains("package-0, dram, package-1"), used.note());
    }

    @Test
    void anAmdTreeHasOnePackageAndNoMemory() throws IOException {
        Path zone = zone("intel-rapl:0", "package-0", 10);
        zone("intel-rapl:0:0", "core", 5);
        RaplProbe probe = probe();
        probe.read();
        now[0] = 1;
        Files.writeString(zone.resolve("energy_uj"), "42000010\n");
        assertEquals(42, probe.read().joules(), 1e-9);
    }

    @Test
    void aCounterThatBeginsAgainIsFollowed() throws IOException {
        Path zone = zone("intel-rapl:0", "package-0", RANGE - 4_000_000);
        RaplProbe probe = probe();
        probe.read();
        now[0] = 1;
        Files.writeString(zone.resolve("energy_uj"), "6000000\n");
        assertEquals(10, probe.read().joules(), 1e-9);
        now[0] = 2;
        Files.writeString(zone.resolve("energy_uj"), "7000000\n");
        assertEquals(11, probe.read().joules(), 1e-9);
    }

    @Test
    void aTimeInWhichItMayHaveBegunTwiceIsSaidAndNotGuessed() throws IOException {
        zone("intel-rapl:0", "package-0", 0);
        RaplProbe probe = probe();
        probe.read();
        now[0] = 400; // 65 533 J at up to 2 × 100 W last 328 s
        EnergyReading lost = probe.read();
        assertEquals(Basis.UNAVAILABLE, lost.basis());
        assertTrue(lost.note().contains("more than once") && lost.note().contains("package-0"), lost.note());
        now[0] = 401;
        assertEquals(Basis.UNAVAILABLE, probe.read().basis());
        assertEquals(Basis.MEASURED, probe().read().basis());
    }

    @Test
    void aCounterForRootOnlyIsSaidWithItsRemedy() throws IOException {
        Path zone = zone("intel-rapl:0", "package-0", 1);
        Files.setPosixFilePermissions(zone.resolve("energy_uj"), PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(zone.resolve("energy_uj")), "root reads everything");
        EnergyReading denied = probe().read();
        assertEquals(Basis.UNAVAILABLE, denied.basis());
        assertTrue(denied.note().contains("sudo chmod a+r"), denied.note());
    }

    @Test
    void theRemedyNamesTheFilesToOpen() {
        String remedy = RaplProbe.remedy("/sys/class/powercap/intel-rapl:0/energy_uj");
        assertTrue(remedy.startsWith("/sys/class/powercap/intel-rapl:0/energy_uj may be read by root only"), remedy);
        assertTrue(remedy.contains("sudo chmod a+r /sys/class/powercap/intel-rapl:*/energy_uj"), remedy);
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertTrue(probe().read().note().contains("modprobe"));
        EnergyReading nothing = new RaplProbe(powercap.resolve("none"), () -> 0).read();
        assertEquals(Basis.UNAVAILABLE, nothing.basis());
        assertTrue(nothing.note().contains("does not exist"), nothing.note());
        Path zone = zone("intel-rapl:0", "package-0", 0);
        Files.writeString(zone.resolve("energy_uj"), "broken\n");
        assertTrue(probe().read().note().contains("\"broken\""));
        Files.writeString(zone.resolve("max_energy_range_uj"), "much\n");
        assertEquals(Basis.UNAVAILABLE, probe().read().basis());
    }

    @Test
    void countersAreDifferencedByTheirRange() {
        assertEquals(10, RaplCounter.joules(1_000_000, 11_000_000, RANGE), 1e-12);
        assertEquals(1e-6 * 15, RaplCounter.joules(RANGE - 5, 10, RANGE), 1e-15);
        assertEquals(0, RaplCounter.joules(7, 7, RANGE));
        assertEquals(1e-6 * RANGE, RaplCounter.joules(0, RANGE, RANGE), 1e-6);
        assertEquals(150e-6 + 900e-6 + 150e-6, RaplCounter.total(new long[] {900, 50, 950, 100}, 1000), 1e-15);
        assertEquals(0, RaplCounter.total(new long[] {3}, 1000));
        assertEquals(327.66305, RaplCounter.lapSeconds(RANGE, 200), 1e-4);
        assertEquals(15e-6, RaplCounter.joules(RANGE - 5, 10, RANGE, 1, 200), 1e-15);
    }

    @Test
    void badReadingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.joules(-1, 0, RANGE));
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.joules(0, RANGE + 1, RANGE));
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.joules(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.total(new long[0], RANGE));
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.joules(0, 1, RANGE, -1, 200));
        assertThrows(IllegalArgumentException.class, () -> RaplCounter.joules(0, 1, RANGE, 1, 0));
        assertThrows(ArithmeticException.class, () -> RaplCounter.joules(0, 1, RANGE, 330, 200));
    }
}
