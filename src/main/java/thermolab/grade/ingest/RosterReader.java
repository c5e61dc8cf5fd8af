package thermolab.grade.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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

    private RosterReader(String file, List<String> header) {
        this.file = file;
        this.header = header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /**
     * The file as it stands.
     *
     * @param rows under the header
     */
    public record Table(List<String> header, List<Row> rows) {

        public Roster roster() {
            return new Roster(rows.stream().flatMap(row -> row.person().stream()).toList());
        }
    }

    /** A row, and whose it is; nobody's where it states something about the course. */
    public record Row(List<String> values, Optional<Person> person) {
    }

    /**
     * @throws IllegalArgumentException where the file has no column of ids, or an id twice
     */
    public static Roster read(Path path) throws IOException {
        return table(path).roster();
    }

    /** The same with each row beside its person. */
    public static Table table(Path path) throws IOException {
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
            rows = Csv.parse(Bytes.decode(bytes).text());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("roster (" + path + ") can't be read: " + e.getMessage(), e);
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("roster (" + path + ") is empty; its first line must name the columns, such as id,name");
        }
        return new Table(rows.get(0), new RosterReader(path.toString(), rows.get(0)).people(rows.subList(1, rows.size())));
    }

    private List<Row> people(List<List<String>> rows) {
        List<Row> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean moodle = isMoodle(rows);
        int address = columnOfAddresses(rows);
        for (List<String> row : rows) {
            Optional<Person> person = isCanvasFact(row) ? Optional.empty() : Optional.of(moodle ? ofMoodle(row, address) : ofColumns(row));
            if (person.isPresent() && !ids.add(person.get().id().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("roster (" + file + ") has the id " + person.get().id() + " twice");
            }
            people.add(new Row(row, person));
        }
        return people;
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

    /** Identifier and full name come first in every language. */
    private static Person ofMoodle(List<String> row, int address) {
        String participant = row.get(0).replaceAll("\\D+", "");
        List<String> keys = new ArrayList<>(List.of(participant));
        if (address > 0 && address < row.size()) {
            add(keys, row.get(address).strip());
        }
        return new Person(participant, row.size() > 1 ? row.get(1) : participant, keys, "", Optional.empty());
    }

    /** The first column after the names with addresses alone, because a name or an answer may look like one; -1 where there is none. */
    private static int columnOfAddresses(List<List<String>> rows) {
        for (int column = 2; !rows.isEmpty() && column < rows.get(0).size(); column++) {
            int at = column;
            List<String> values = rows.stream().map(row -> at < row.size() ? row.get(at) : "").filter(value -> !value.isBlank()).toList();
            if (!values.isEmpty() && values.stream().allMatch(value -> value.strip().matches("[^@\\s]+@[^@\\s]+"))) {
                return column;
            }
        }
        return -1;
    }

    private Person ofColumns(List<String> row) {
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
        return new Person(keys.get(0), name(row, keys.get(0)), keys, value(row, "section"), time(value(row, "submitted")));
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

    private Optional<Instant> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("roster (" + file + "), column submitted: " + text
                    + " must be a time such as 2026-12-01T23:59:00+01:00", e);
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
