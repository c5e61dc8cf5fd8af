package thermolab.grade.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them; a semicolon or tab between the values is found out. */
public final class Csv {

    private static final int MOST = 2_000_000; // values

    private Csv() {
    }

    /**
     * Rows of values; empty rows are left out. A quotation mark counts as one only where a value begins.
     *
     * @throws IllegalArgumentException where a quoted value has no end, or there are more values than a class can have
     */
    public static List<List<String>> parse(String text) {
        return parse(text, false);
    }

    /**
     * The table of a file that may come from Moodle, whose quotation marks are not doubled behind a backslash: read so where
     * that, and only that, gives each row as many values as the header.
     *
     * @throws IllegalArgumentException also where both readings do, and see different rows, so that one value may pass for several
     */
    static List<List<String>> table(String text) {
        if (!text.contains("\\\"")) {
            return parse(text);
        }
        List<List<String>> plain = either(text, false);
        List<List<String>> escaped = either(text, true);
        if (plain.isEmpty() && escaped.isEmpty() || !plain.isEmpty() && !escaped.isEmpty() && plain.size() != escaped.size()) {
            throw new IllegalArgumentException("the quotation mark behind a backslash in line "
                    + (count(text.substring(0, text.indexOf("\\\"")), '\n') + 1) + " can be read in two ways; take it out of that cell");
        }
        return plain.isEmpty() ? escaped : plain;
    }

    /** Nothing where the rows differ in length, or a quotation mark stays open. */
    private static List<List<String>> either(String text, boolean escaped) {
        try {
            List<List<String>> rows = parse(text, escaped);
            return rows.stream().mapToInt(List::size).distinct().count() == 1 ? rows : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static List<List<String>> parse(String text, boolean escaped) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char separator = separator(body);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        int values = 0;
        int opened = -1; // place of the quotation mark that is open
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (opened >= 0) {
                boolean doubled = c == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"';
                if (c != '"' || doubled || escaped && body.charAt(i - 1) == '\\') {
                    value.append(c);
                    i += doubled && !(escaped && body.charAt(i - 1) == '\\') ? 1 : 0;
                } else {
                    opened = -1;
                }
            } else if (c == '"' && value.length() == 0) {
                opened = i;
            } else if (c == separator || c == '\n') {
                if (++values > MOST) {
                    throw new IllegalArgumentException("the table has more than " + MOST + " values");
                }
                row.add(take(value));
                row = c == '\n' ? ended(row, rows) : row;
            } else if (c != '\r') {
                value.append(c);
            }
        }
        if (opened >= 0) {
            throw new IllegalArgumentException("the quotation mark in line "
                    + (count(body.substring(0, opened), '\n') + 1) + " is never closed");
        }
        row.add(take(value));
        ended(row, rows);
        return rows;
    }

    /** Keeps a row with something in it; returns the next. */
    private static List<String> ended(List<String> row, List<List<String>> rows) {
        if (!row.stream().allMatch(String::isBlank)) {
            rows.add(row);
        }
        return new ArrayList<>();
    }

    /** Rows as text, quoted where needed, each ending in CR LF. */
    public static String write(List<? extends List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t')
                && value.equals(value.strip());
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String take(StringBuilder value) {
        String taken = value.toString();
        value.setLength(0);
        return taken;
    }
}
