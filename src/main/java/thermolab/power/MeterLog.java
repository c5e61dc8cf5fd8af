package thermolab.power;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import thermolab.num.Require;

/**
 * The file that an external meter writes: lines {@code seconds,watts} under a header of these two words. The meter is the best
 * witness of all, as it sees the plug; its clock is not this machine's.
 *
 * <p>As a probe it reads the file afresh each time: energy is the trapezoid sum up to its last line, at that line's time.
 */
public final class MeterLog implements EnergyProbe {

    private static final String HEADER = "seconds,watts";

    private final Path file;

    /** A log, whole or still growing. */
    public MeterLog(Path file) {
        this.file = Objects.requireNonNull(file, "file must not be null");
    }

    @Override
    public EnergyReading read() {
        try {
            String text = Files.readString(file);
            PowerTrace trace = parse(text.substring(0, text.lastIndexOf('\n') + 1), file.toString()); // the last line may be half written
            double[] seconds = trace.seconds();
            return new EnergyReading(seconds[seconds.length - 1], trace.joules(), EnergyReading.Basis.MEASURED, trace.note());
        } catch (IOException unreadable) {
            return EnergyReading.unavailable(0, file + " cannot be read; does the meter write there?");
        } catch (IllegalArgumentException noLog) {
            return EnergyReading.unavailable(0, noLog.getMessage());
        }
    }

    /** The log as a trace. */
    public PowerTrace trace() throws IOException {
        return parse(Files.readString(file), file.toString());
    }

    /** A log's text as a trace; {@code name} is for messages. */
    public static PowerTrace parse(String text, String name) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty() || !lines.get(0).replace(" ", "").equalsIgnoreCase(HEADER)) {
            throw Require.broken("first line of " + name, lines.isEmpty() ? "" : lines.get(0), "must be " + HEADER, "");
        }
        int rows = lines.size() - 1;
        Require.atLeast("number of rows of " + name, rows, 1, "the meter has written nothing yet");
        double[] seconds = new double[rows];
        double[] watts = new double[rows];
        for (int i = 0; i < rows; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            try {
                seconds[i] = Double.parseDouble(cells[0]);
                watts[i] = Double.parseDouble(cells[1]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException noNumbers) {
                throw Require.broken("line " + (i + 2) + " of " + name, lines.get(i + 1), "must hold two numbers", "as in 0.5,42.1");
            }
        }
        return new PowerTrace(seconds, watts, EnergyReading.Basis.MEASURED,
                "external meter, " + rows + (rows == 1 ? " line" : " lines") + " of " + name);
    }
}
