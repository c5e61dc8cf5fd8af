package thermolab.power;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** One counter of {@link RaplProbe}: a processor package or its memory. */
final class RaplZone {

    /** More than any package draws, where the machine states no limit. */
    private static final double NO_LIMIT_STATED = 1000; // W

    private final Path counterFile;
    private final String zone;
    private final long range; // µJ
    private final double mostWatts;
    private final ByteBuffer digits = ByteBuffer.allocate(32);
    private FileChannel counter; // kept open: a reading is then one system call
    private long last = -1; // µJ
    private double lastSeconds;
    private double joules;

    RaplZone(Path folder) throws IOException {
        this.counterFile = folder.resolve("energy_uj");
        this.zone = Files.readString(folder.resolve("name")).strip();
        this.range = Long.parseLong(Files.readString(folder.resolve("max_energy_range_uj")).strip());
        this.mostWatts = statedLimit(folder);
    }

    /** Twice the largest of the limits that the zone states, as short peaks go beyond them. */
    private static double statedLimit(Path folder) {
        double most = 0;
        for (int k = 0; k < 4; k++) {
            for (String file : new String[] {"constraint_" + k + "_max_power_uw", "constraint_" + k + "_power_limit_uw"}) {
                try {
                    most = Math.max(most, Long.parseLong(Files.readString(folder.resolve(file)).strip()) * 1e-6);
                } catch (IOException | NumberFormatException notStated) {
                    continue;
                }
            }
        }
        return most > 0 ? 2 * most : NO_LIMIT_STATED;
    }

    String zone() {
        return zone;
    }

    Path counterFile() {
        return counterFile;
    }

    /** Energy since the first call in J. Throws where too long a time has passed to know. */
    double joules(double seconds) throws IOException {
        long now = raw();
        if (last >= 0) {
            try {
                joules += RaplCounter.joules(last, now, range, seconds - lastSeconds, mostWatts);
            } catch (ArithmeticException mayHideALap) {
                throw new Lost(String.format(Locale.ROOT, "%s: %s", zone, mayHideALap.getMessage()));
            }
        }
        last = now;
        lastSeconds = seconds;
        return joules;
    }

    private long raw() throws IOException {
        if (counter == null) {
            counter = FileChannel.open(counterFile);
        }
        digits.clear();
        int length = counter.read(digits, 0);
        String text = new String(digits.array(), 0, Math.max(length, 0), StandardCharsets.US_ASCII).strip();
        try {
            long value = Long.parseLong(text);
            if (value >= 0 && value <= range) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new IOException(counterFile + " holds \"" + text + "\", not a number from 0 to " + range);
    }

    /** What was used can no longer be known. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1;

        Lost(String message) {
            super(message);
        }
    }
}
