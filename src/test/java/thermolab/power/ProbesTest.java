package thermolab.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.power.BatteryProbe.Battery;
import thermolab.power.EnergyReading.Basis;

class ProbesTest {

    private final double[] now = {0};

    @Test
    void everyProbeKeepsItsContractOnThisMachine() {
        List<EnergyProbe> all = EnergyProbes.all();
        assertEquals(List.of("battery-probe", "nvidia-probe", "rapl-probe", "utilisation-probe"), all.stream().map(EnergyProbe::name).toList());
        all.forEach(EnergyProbeContract::check);
        EnergyProbeContract.check(new DeclaredPower(5));
        assertNotEquals(Basis.UNAVAILABLE, EnergyProbes.best().read().basis());
    }

    @Test
    void theContractNamesWhatIsBroken() {
        assertBroken("threw", () -> {
            throw new IllegalStateException("no");
        });
        assertBroken("null", () -> null);
        assertBroken("note", () -> new EnergyReading(1, 1, Basis.MEASURED, " "));
        double[] falling = {9, 9};
        assertBroken("shrink", () -> new EnergyReading(1, falling[0]--, Basis.MEASURED, "a meter"));
        assertBroken("backwards", () -> new EnergyReading(falling[1]--, 1, Basis.MEASURED, "a meter"));
    }

    private static void assertBroken(String word, EnergyProbe probe) {
        String message = assertThrows(IllegalStateException.class, () -> EnergyProbeContract.check(probe)).getMessage();
        assertTrue(message.contains(word), message);
    }

    @Test
    void cardsAreAddedAndIntegrated() {
        String[] answer = {"70.5\n29.5\n"};
        NvidiaProbe probe = new NvidiaProbe(() -> answer[0], () -> now[0]);
        EnergyReading first = probe.read();
        now[0] = 2;
        answer[0] = "200\n100\n";
        EnergyReading used = probe.read().since(first);
        assertEquals(400, used.joules(), 1e-9);
        assertEquals(Basis.ESTIMATED, used.basis());
        assertTrue(used.note().contains("2 cards"));
        answer[0] = "[N/A]\n";
        assertTrue(probe.read().note().contains("[N/A]"));
        answer[0] = "";
        assertEquals(Basis.UNAVAILABLE, probe.read().basis());
        answer[0] = "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.";
        assertEquals(Basis.UNAVAILABLE, probe.read().basis());
        assertTrue(new NvidiaProbe(() -> null, () -> 0).read().note().contains("not there"));
    }

    @Test
    void aBatteryTellsOnlyWhatIsDrawnFromIt() {
        List<List<Battery>> states = new java.util.ArrayList<>(List.of(List.of(new Battery(true, 20)), List.of(new Battery(true, 30))));
        BatteryProbe probe = new BatteryProbe(() -> states.get(0), () -> now[0]);
        EnergyReading first = probe.read();
        states.remove(0);
        now[0] = 4;
        assertEquals(100, probe.read().since(first).joules(), 1e-9);
        states.set(0, List.of(new Battery(false, 45)));
        assertTrue(probe.read().note().contains("mains"));
        states.set(0, List.of(new Battery(true, 0)));
        assertEquals(Basis.UNAVAILABLE, probe.read().basis());
        states.set(0, List.of());
        assertTrue(probe.read().note().contains("no battery"));
    }

    @Test
    void utilisationIsAStraightLine() {
        double[] busy = {3};
        UtilisationProbe probe = new UtilisationProbe(10, 5, () -> busy[0], () -> now[0]);
        EnergyReading first = probe.read();
        now[0] = 4;
        busy[0] = 9;
        EnergyReading used = probe.read().since(first);
        assertEquals(10 * 4 + 5 * 6, used.joules(), 1e-9);
        assertEquals(Basis.ESTIMATED, used.basis());
        busy[0] = Double.NaN;
        assertEquals(Basis.UNAVAILABLE, probe.read().basis());
        assertThrows(IllegalArgumentException.class, () -> new UtilisationProbe(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new UtilisationProbe(1, Double.NaN));
    }

    @Test
    void aMetersFileIsReadAsItGrows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("meter.csv");
        MeterLog log = new MeterLog(file);
        assertEquals(Basis.UNAVAILABLE, log.read().basis());
        Files.writeString(file, "seconds,watts\n");
        assertTrue(log.read().note().contains("nothing yet"));
        Files.writeString(file, "seconds, watts\n0,100\n10,100\n12,2");
        assertEquals(1000, log.read().joules(), 1e-9);
        Files.writeString(file, "seconds,watts\n0,100\n10,100\n12,200\n");
        EnergyReading read = log.read();
        assertEquals(1300, read.joules(), 1e-9);
        assertEquals(12, read.seconds());
        assertEquals(Basis.MEASURED, read.basis());
        assertEquals(List.of(new PowerTrace.Gap(0, 10)), log.trace().gaps(5));
        assertThrows(IllegalArgumentException.class, () -> MeterLog.parse("time,power\n0,1\n", "x"));
        assertThrows(IllegalArgumentException.class, () -> MeterLog.parse("seconds,watts\n0,one\n", "x"));
        assertThrows(IllegalArgumentException.class, () -> MeterLog.parse("seconds,watts\n0\n", "x"));
        assertThrows(IllegalArgumentException.class, () -> MeterLog.parse("", "x"));
    }

    @Test
    void workIsMeteredFromBeforeItToAfterIt() {
        Metered run = Metered.of(new DeclaredPower(50), 200, () -> sleep(60));
        EnergyReading used = run.used();
        assertTrue(used.seconds() >= 0.06 && run.readings().size() >= 3, used + " " + run.readings().size());
        assertEquals(50 * used.seconds(), used.joules(), 1e-6 * used.joules());
        assertEquals(Basis.ESTIMATED, used.basis());
        for (double watts : run.power()[1]) {
            assertEquals(50, watts, 0.1);
        }
        assertTrue(run.samplingShare() < 0.5);
        assertThrows(IllegalArgumentException.class, () -> Metered.of(new DeclaredPower(1), 0, () -> { }));
        assertThrows(IllegalArgumentException.class, () -> Metered.of(new DeclaredPower(1), 1e6, () -> { }));
        assertThrows(ArithmeticException.class, () -> Metered.of(new DeclaredPower(1), 10, () -> {
            throw new ArithmeticException("of the work");
        }));
        Metered none = Metered.of(() -> EnergyReading.unavailable(System.nanoTime() / 1e9, "no meter"), 100, () -> sleep(20));
        assertEquals(Basis.UNAVAILABLE, none.used().basis());
        assertEquals(0, none.power()[0].length);
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tracesAreIntegratedOverUnevenTimes() {
        double[] t = {0, 10, 25, 40, 60};
        PowerTrace trace = PowerTrace.ofLoads(t, new double[] {0.1, 0.9, 0.8, 0.95, 0.2}, 120, 280);
        assertEquals(19065, trace.joules(), 1e-8);
        assertEquals(19940, trace.leftJoules(), 1e-8);
        assertEquals(5.295833333333333, trace.wattHours(), 1e-12);
        double naive = java.util.Arrays.stream(trace.watts()).average().orElseThrow() * trace.duration();
        assertEquals(17112, naive, 1e-8);
        assertEquals(19065 / 60.0, trace.meanWatts(), 1e-9);
        assertEquals(List.of(new PowerTrace.Gap(40, 60)), trace.gaps(15));
        assertEquals(20, trace.gaps(15).get(0).seconds());
        assertEquals(0, PowerTrace.trapezoid(new double[] {3}, new double[] {7}));
    }

    @Test
    void brokenTracesAreRefused() {
        double[] two = {0, 1};
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.trapezoid(two, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.trapezoid(new double[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.trapezoid(new double[] {1, 1}, two));
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.trapezoid(two, new double[] {1, -1}));
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.trapezoid(new double[] {0, Double.NaN}, two));
        assertThrows(IllegalArgumentException.class, () -> PowerTrace.ofLoads(two, new double[] {0, 1.1}, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new PowerTrace(two, two, Basis.MEASURED, "x").gaps(0));
    }
}
