package thermolab.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thermolab.num.Require;
import thermolab.show.Plot;

/**
 * Races our works against their opponents and reports ratios. CPU time is compared, with one thread on both sides, so that a
 * neighbour on the machine who takes turns on the cores does not count; with more threads, the table says wall time too.
 */
public final class Bench {

    private final int rounds;
    private final int threads;
    private final Report report;
    private final Stop stop;
    private final Set<String> missing = new TreeSet<>();

    /** @param threads for libraries, on both sides */
    public Bench(int rounds, int threads, Report report, Stop stop) {
        this.rounds = Require.atLeast("--rounds", rounds, 1, "");
        this.threads = Require.atLeast("--threads", threads, 1, "");
        this.report = report;
        this.stop = stop;
    }

    /** The works that a word of the command line names, or all of them for {@code all}. */
    public static List<String> keys() {
        return Works.keys().toList();
    }

    /** Runs the works of these keys; the rows that were measured are in the report even if the user stops it. */
    public void race(List<String> keys) throws IOException {
        report.heading("Against opponents");
        report.sentence(Machine.describe() + "; " + threads + (threads == 1 ? " thread" : " threads") + " on both sides, " + rounds
                + " rounds, CPU time of the whole process");
        List<Row> rows = new ArrayList<>();
        try (Python python = new Python()) {
            for (Work work : Works.all()) {
                if (keys.contains(work.key()) && !stop.asked()) {
                    rows.addAll(race(work, python));
                }
            }
        }
        report.table(table(rows));
        details(rows);
        if (stop.asked()) {
            report.sentence("Stopped by the user: rows and rounds are those that were complete.");
        }
        if (!missing.isEmpty()) {
            report.sentence("Opponent missing: " + String.join(", ", missing) + ". Install with: " + Python.howToGet(missing));
        }
        if (!rows.isEmpty()) {
            report.chart(chart(rows));
        }
    }

    private List<Row> race(Work work, Python python) throws IOException {
        List<Contestant> contestants = new ArrayList<>();
        List<Work.Opponent> present = new ArrayList<>();
        report.progress(work.title() + " ...");
        try {
            contestants.add(WorkerProcess.start("thermolab", OurProcess.command(work.task()), work.repeats(), threads, stop));
            for (Work.Opponent opponent : work.opponents()) {
                Optional<List<String>> command = opponent.isPython() ? python.command(opponent)
                        : Optional.of(OurProcess.command(opponent.argument()));
                if (command.isPresent()) {
                    present.add(opponent);
                    contestants.add(WorkerProcess.start(python.describe(opponent), command.get(), opponent.repeats(), threads, stop));
                } else {
                    missing.addAll(opponent.modules());
                }
            }
            Race.Result result = new Race(rounds).run(contestants, stop);
            return result.rounds() == 0 ? List.of() : rows(work, present, result);
        } catch (IOException e) {
            if (stop.asked()) {
                return List.of();
            }
            throw e;
        } finally {
            contestants.forEach(Contestant::close);
        }
    }

    private List<Row> rows(Work work, List<Work.Opponent> present, Race.Result result) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= present.size(); i++) {
            Work.Opponent opponent = present.get(i - 1);
            double ours = result.answers()[0];
            double theirs = result.answers()[i];
            boolean right = work.expected().holds(ours) && (!opponent.isPython() || work.expected().holds(theirs));
            Row row = new Row(work.title(), result.names().get(i), result.cpu(0), result.cpu(i), result.timesAsFast(0, i),
                    opponent.demand(), result.peakBytes()[0], result.peakBytes()[i], ours, theirs, right, opponent.note());
            rows.add(row);
            report.progress(String.format(Locale.ROOT, "%s: %.2f times as fast, must %.2f: %s", row.opponent(), row.ratio().median(),
                    row.demand(), row.verdict()));
        }
        return rows;
    }

    private static TextTable table(List<Row> rows) {
        TextTable table = new TextTable("work", "opponent", "ours (ms)", "theirs (ms)", "times as fast", "quartiles", "must", "verdict",
                "peak MB ours, theirs");
        for (Row row : rows) {
            table.row(row.work(), row.opponent(), milliseconds(row.ours()), milliseconds(row.theirs()), two(row.ratio().median()),
                    two(row.ratio().lower()) + " to " + two(row.ratio().upper()), two(row.demand()), row.verdict(),
                    megabytes(row.ourBytes()) + ", " + megabytes(row.theirBytes()));
        }
        return table;
    }

    private void details(List<Row> rows) {
        TextTable answers = new TextTable("checked", "opponent", "ours", "theirs");
        for (Row row : rows) {
            answers.row(row.work(), row.opponent(), String.format(Locale.ROOT, "%.4f", row.ourAnswer()),
                    String.format(Locale.ROOT, "%.4f", row.theirAnswer()));
        }
        report.table(answers);
        Works.all().stream().filter(work -> rows.stream().anyMatch(row -> row.work().equals(work.title())))
                .map(work -> work.key() + ": " + work.expected()).distinct().forEach(report::sentence);
        for (Row row : rows) {
            if (!row.reached() && !row.note().isEmpty()) {
                report.sentence(row.work() + ", " + row.opponent() + ": " + row.note());
            }
        }
    }

    /** Achieved over demanded, one bar a row: the line at one is the demand. */
    private static Plot chart(List<Row> rows) {
        double[] places = new double[rows.size()];
        double[] shares = new double[rows.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
            shares[i] = rows.get(i).ratio().median() / rows.get(i).demand();
        }
        long reached = rows.stream().filter(Row::reached).count();
        return Plot.xy("Speed against what was demanded", "row of the table", "times as fast / demand",
                "Bars of the measured ratio over the demanded one, row by row; " + reached + " of " + rows.size() + " reach it")
                .bars("measured / demanded", places, shares).horizontal("demand", 1);
    }

    private static String milliseconds(Quartiles seconds) {
        return String.format(Locale.ROOT, "%.3g", 1e3 * seconds.median());
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String megabytes(long bytes) {
        return bytes == 0 ? "?" : Long.toString(bytes >> 20);
    }
}
