package thermolab.grade.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thermolab.grade.ingest.Roster.Person;

/**
 * A roster from a CSV file: Canvas's gradebook export, Moodle's grading worksheet, Gradescope's roster, or a plain file
 * with the columns {@code id} and {@code name}.
 *
 * <p>Moodle's headers are in the language of the site, so a worksheet is known by its first column, "Participant 12345".
 */
public final class RosterReader {

    private static final int LARGEST = 32 << 20; // bytes
    private static final List<String> IDS =
            List.of("id", "sid", "student id", "student_id", "sis user id", "sis login id", "username", "login", "user");
    private static final List<String> OTHER_KEYS = List.of("email", "email address", "e-mail", "github", "canvas id");

    private final String file;
    private final List<String> header;
    private final ZoneId zone;

    private RosterReader(String file, List<String> header, ZoneId zone) {
        this.file = file;
        this.zone = zone;
        this.header = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** With times of submission in this machine's zone, where the file names none. */
    public static Roster read(Path path) throws IOException {
        return read(path, ZoneId.systemDefault());
    }

    /**
     * The file as it stands.
     *
     * @param rows under the header
     * @param remark on its times of submission, for staff; may be empty
     */
    public record Table(List<String> header, List<Row> rows, String remark) {

        public Roster roster() {
            return new Roster(rows.stream().flatMap(row -> row.person().stream()).toList(), remark);
        }
    }

    /** A row, and whose it is; nobody's where it states something about the course. */
    public record Row(List<String> values, Optional<Person> person) {
    }

    /**
     * @param zone of times of submission that name none
     * @throws IllegalArgumentException where the file has no column of ids, or an id twice
     */
    public static Roster read(Path path, ZoneId zone) throws IOException {
        return table(path, zone).roster();
    }

    /** The same with each row beside its person. */
    public static Table table(Path path) throws IOException {
        return table(path, ZoneId.systemDefault());
    }

    private static Table table(Path path, ZoneId zone) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("roster (" + path + ") is no file; export it from the gradebook as CSV");
        }
        byte[] bytes;
        try (var in = Files.newInputStream(path)) {
            bytes = Bytes.atMost(in, LARGEST);
        } catch (FileTree.TooLarge e) {
            throw new IllegalArgumentException("roster (" + path + ") can't be one: " + e.getMessage(), e);
        }
        List<List<String>> rows;
        try {
            rows = Csv.table(Bytes.decode(bytes).text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("roster (" + path + ") can't be read: " + e.getMessage(), e);
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("roster (" + path + ") is empty; its first line must name the columns, such as id,name");
        }
        RosterReader reader = new RosterReader(path.toString(), rows.get(0), zone);
        return reader.table(rows.get(0), rows.subList(1, rows.size()));
    }

    private Table table(List<String> names, List<List<String>> rows) {
        List<Row> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean moodle = isMoodle(rows);
        SubmissionTimes times = SubmissionTimes.find(header, rows, moodle, zone);
        int address = columnOfAddresses(rows);
        boolean named = !moodle || hasNames(rows);
        for (List<String> row : rows) {
            Optional<Person> person = isCanvasFact(row) ? Optional.empty() : Optional.of(moodle
                    ? ofMoodle(row, named, address, time(times, row)) : ofColumns(row, time(times, row)));
            if (person.isPresent() && !ids.add(person.get().id().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("roster (" + file + ") has the id " + person.get().id() + " twice");
            }
            people.add(new Row(row, person));
        }
        return new Table(names, people, times.remark());
    }

    /** Canvas puts the points possible, and whether marks are muted, under the header; the test student is no student. */
    private boolean isCanvasFact(List<String> row) {
        if (!header.contains("student")) {
            return false;
        }
        String student = value(row, "student").strip();
        return student.equals("Points Possible") || student.isEmpty() || student.equals("Student, Test") || student.equals("Test Student");
    }

    private boolean isMoodle(List<List<String>> rows) {
        return !rows.isEmpty() && header.size() >= 4 && rows.stream().allMatch(row -> row.get(0).matches("\\D+\\d+"))
                && !IDS.contains(header.get(0));
    }

    /** Whether the second column tells people apart; where names are hidden from markers, it holds the state of the submission. */
    private static boolean hasNames(List<List<String>> rows) {
        return rows.size() < 3 || 2 * rows.stream().map(row -> row.size() > 1 ? row.get(1) : "").distinct().count() > rows.size();
    }

    /** Identifier and full name come first in every language. */
    private static Person ofMoodle(List<String> row, boolean named, int address, Optional<Instant> submitted) {
        String participant = row.get(0).replaceAll("\\D+", "");
        List<String> keys = new ArrayList<>(List.of(participant));
        if (address > 0 && address < row.size()) {
            add(keys, row.get(address).strip());
        }
        return new Person(participant, named && row.size() > 1 ? row.get(1) : row.get(0), keys, "", submitted);
    }

    /** The first column after the names with an address in each row, because a name or an answer may look like one; -1 where there is none. */
    private static int columnOfAddresses(List<List<String>> rows) {
        for (int column = 2; !rows.isEmpty() && column < rows.get(0).size(); column++) {
            int at = column;
            if (rows.stream().allMatch(row -> at < row.size() && row.get(at).strip().matches("[^@\\s]+@[^@\\s]+"))) {
                return column;
            }
        }
        return -1;
    }

    private Person ofColumns(List<String> row, Optional<Instant> submitted) {
        boolean canvas = header.contains("student");
        List<String> keys = new ArrayList<>();
        List<String> idColumns = canvas ? List.of("sis user id", "sis login id", "id") : IDS;
        idColumns.forEach(name -> add(keys, value(row, name)));
        OTHER_KEYS.forEach(name -> add(keys, value(row, name)));
        if (idColumns.stream().noneMatch(header::contains)) {
            throw new IllegalArgumentException("roster (" + file + ") has no column of ids; name one id, sid or username, and one name");
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("roster (" + file + ") has a row without an id: " + String.join(", ", row));
        }
        return new Person(keys.get(0), name(row, keys.get(0)), keys, value(row, "section"), submitted);
    }

    private String name(List<String> row, String otherwise) {
        for (String column : List.of("student", "name", "full name", "student name")) {
            if (!value(row, column).isEmpty()) {
                return value(row, column);
            }
        }
        String both = (value(row, "first name") + " " + value(row, "last name")).strip();
        return both.isEmpty() ? otherwise : both;
    }

    private Optional<Instant> time(SubmissionTimes times, List<String> row) {
        try {
            return times.of(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("roster (" + file + "), " + e.getMessage(), e);
        }
    }

    private String value(List<String> row, String column) {
        int at = header.indexOf(column);
        return at >= 0 && at < row.size() ? row.get(at).strip() : "";
    }

    private static void add(List<String> keys, String key) {
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.add(key);
        }
    }
}
