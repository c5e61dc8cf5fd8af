package thermolab.power;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * The processor's own energy counters (RAPL, of Intel since 2011 and of AMD since Zen), as Linux shows them under {@code /sys/class/powercap}.
 *
 * <p>Counted are the packages and, where there is one, the memory of each; not the parts of a package (they are inside) and not
 * {@code psys} (the packages are inside). Graphics cards, disks, fans and the loss of the power supply are not in it. Counters that
 * begin again are followed ({@link RaplCounter}); after a time so long that one may have begun again twice, this probe says so and
 * knows nothing any more: make a new one.
 *
 * <p>Source: Linux kernel, <i>Power Capping Framework</i>; Intel SDM volume 3B, section 15.10. How far to trust it: Khan and others,
 * "RAPL in action", <i>ACM TOMPECS</i> 3, 9 (2018).
 */
public final class RaplProbe implements EnergyProbe {

    private static final Path POWERCAP = Path.of("/sys/class/powercap");

    private final Path powercap;
    private final DoubleSupplier clock;
    private List<RaplZone> zones; // null until found
    private String note = "";
    private String lost = "";

    /** This machine's. */
    public RaplProbe() {
        this(POWERCAP, PowerIntegral.CLOCK);
    }

    /**
     * The counters of another tree of the same form.
     *
     * @param powercap a folder with {@code intel-rapl:0} and so on
     * @param clock seconds
     */
    public RaplProbe(Path powercap, DoubleSupplier clock) {
        this.powercap = Objects.requireNonNull(powercap, "powercap must not be null");
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
    }

    @Override
    public synchronized EnergyReading read() {
        double seconds = clock.getAsDouble();
        if (!lost.isEmpty()) {
            return EnergyReading.unavailable(seconds, lost);
        }
        Path at = powercap;
        try {
            if (zones == null) {
                List<RaplZone> found = find();
                if (found.isEmpty()) {
                    return EnergyReading.unavailable(seconds, whyNone());
                }
                zones = found;
                note = "RAPL counters: " + String.join(", ", found.stream().map(RaplZone::zone).toList());
            }
            double joules = 0;
            for (RaplZone zone : zones) {
                at = zone.counterFile();
                joules += zone.joules(seconds);
            }
            return new EnergyReading(seconds, joules, EnergyReading.Basis.MEASURED, note);
        } catch (AccessDeniedException denied) {
            return EnergyReading.unavailable(seconds, remedy(denied.getFile() == null ? at.toString() : denied.getFile()));
        } catch (RaplZone.Lost tooLong) {
            lost = tooLong.getMessage() + ", with a new probe";
            return EnergyReading.unavailable(seconds, lost);
        } catch (IOException | NumberFormatException unreadable) {
            return EnergyReading.unavailable(seconds, at + " cannot be read: " + unreadable.getMessage());
        }
    }

    private List<RaplZone> find() throws IOException {
        List<RaplZone> found = new ArrayList<>();
        if (Files.isDirectory(powercap)) {
            try (Stream<Path> folders = Files.list(powercap)) {
                for (Path folder : folders.filter(f -> f.getFileName().toString().matches("intel-rapl:\\d+(:\\d+)?")).sorted().toList()) {
                    String name = Files.readString(folder.resolve("name")).strip();
                    if (name.startsWith("package") || name.equals("dram")) {
                        found.add(new RaplZone(folder));
                    }
                }
            }
        }
        return found;
    }

    private String whyNone() {
        return Files.isDirectory(powercap)
                ? powercap + " has no intel-rapl zone; on a machine with an Intel or AMD processor of one's own: sudo modprobe intel_rapl_msr"
                : powercap + " does not exist; Linux on a machine of one's own has it, virtual machines, containers and other systems do not";
    }

    static String remedy(String file) {
        return file + " may be read by root only (since Linux 5.10, as it can betray secrets of other programs); to allow it until the"
                + " next start: sudo chmod a+r /sys/class/powercap/intel-rapl:*/energy_uj /sys/class/powercap/intel-rapl:*:*/energy_uj";
    }
}
