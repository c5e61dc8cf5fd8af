package thermolab.grade.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When work came, by a column of the roster.
 *
 * <p>It is the one called {@code submitted}, Moodle's {@code Last modified (submission)}, or in a worksheet of another
 * language the first whose cells are all dates or dashes: Moodle puts the time of submission before the time of grading, and
 * leaves no cell of it empty, unlike those that a student fills in.
 * A time without a zone is taken in a given one. A column that can be read in two ways is not read, and that is said.
 */
final class SubmissionTimes {

    private static final String OWN = "submitted";
    private static final Set<String> NAMES = Set.of(OWN, "last modified (submission)");
    private static final int IDENTITY = 2; // columns that never hold a time: identifier and name
    private static final String EXAMPLE = "2026-12-01T23:59:00+01:00";

    private final int column; // -1 where none is read
    private final Optional<WrittenTime> language;
    private final ZoneId zone;
    private final String remark;

    private SubmissionTimes(int column, Optional<WrittenTime> language, ZoneId zone, String remark) {
        this.column = column;
        this.language = language;
        this.zone = zone;
        this.remark = remark;
    }

    /**
     * @param header in small letters
     * @param worksheet whether this is Moodle's, in whatever language
     */
    static SubmissionTimes find(List<String> header, List<List<String>> rows, boolean worksheet, ZoneId zone) {
        int named = IntStream.range(0, header.size()).filter(i -> NAMES.contains(header.get(i))).findFirst().orElse(-1);
        int column = named >= 0 || !worksheet ? named : firstOfTimes(header.size(), rows, zone);
        List<String> texts = texts(rows, column);
        if (texts.isEmpty()) {
            return new SubmissionTimes(-1, Optional.empty(), zone, "");
        }
        List<String> written = texts.stream().filter(text -> numeric(text, zone).isEmpty()).toList();
        List<WrittenTime> languages = languages(written);
        boolean sure = languages.stream().map(language -> written.stream().map(language::parse).toList()).distinct().count() <= 1;
        String name = "the roster's column \"" + header.get(column) + "\"";
        if (header.get(column).equals(OWN) || written.isEmpty() || !languages.isEmpty() && sure) {
            boolean local = texts.stream().anyMatch(text -> !hasOffset(text));
            return new SubmissionTimes(column, languages.stream().findFirst(), zone, !local ? "" : "times of submission are those of " + name
                    + ", read in the time zone " + zone + "; `time-zone` in assignment.yaml names another");
        }
        return new SubmissionTimes(-1, Optional.empty(), zone, name + " seems to say when work came (" + texts.get(0) + "), but can"
                + (sure ? "'t be read" : " be read in two ways") + ", so nobody is late by it; a column `submitted` with times such as " + EXAMPLE
                + " can");
    }

    /**
     * When the work of a row came; empty where the row does not say it.
     *
     * @throws IllegalArgumentException where it says something that is no time
     */
    Optional<Instant> of(List<String> row) {
        String text = column >= 0 && column < row.size() ? row.get(column).strip() : "";
        if (isNone(text)) {
            return Optional.empty();
        }
        return Optional.of(numeric(text, zone)
                .or(() -> language.flatMap(known -> known.parse(text)).map(local -> local.atZone(zone).toInstant()))
                .orElseThrow(() -> new IllegalArgumentException("column submitted: " + text + " must be a time such as " + EXAMPLE
                        + ", or 2026-12-01 23:59")));
    }

    /** For staff: which column is read in which zone, or why none is; empty where there is nothing to say. */
    String remark() {
        return remark;
    }

    private static int firstOfTimes(int columns, List<List<String>> rows, ZoneId zone) {
        for (int i = IDENTITY; i < columns; i++) {
            List<String> texts = texts(rows, i);
            int column = i;
            boolean filled = rows.stream().noneMatch(row -> column >= row.size() || row.get(column).isBlank());
            if (filled && !texts.isEmpty() && texts.stream().allMatch(text -> WrittenTime.isLikely(text) || numeric(text, zone).isPresent())) {
                int before = i - 1;
                boolean nobodyHandedIn = rows.stream().allMatch(row -> before < row.size() && row.get(before).strip().equals("-"));
                return nobodyHandedIn ? -1 : i; // then these are the times of grading
            }
        }
        return -1;
    }

    /** Those that can read all of the texts, and of these the ones to which the fewest words are strange. */
    private static List<WrittenTime> languages(List<String> texts) {
        List<WrittenTime> best = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        for (String name : texts.isEmpty() ? List.<String>of() : WrittenTime.LANGUAGES) {
            WrittenTime language = new WrittenTime(name);
            long strangers = texts.stream().mapToLong(language::strangers).sum();
            if (strangers <= fewest && texts.stream().allMatch(text -> language.parse(text).isPresent())) {
                if (strangers < fewest) {
                    best.clear();
                }
                fewest = strangers;
                best.add(language);
            }
        }
        return best;
    }

    private static List<String> texts(List<List<String>> rows, int column) {
        return column < 0 ? List.of() : rows.stream().filter(row -> column < row.size()).map(row -> row.get(column).strip())
                .filter(text -> !isNone(text)).distinct().toList();
    }

    private static boolean isNone(String text) {
        return text.isEmpty() || text.equals("-");
    }

    private static boolean hasOffset(String text) {
        return text.matches("\\d{4}-.*(?:[zZ]|[+-]\\d\\d:?\\d\\d)");
    }

    /** {@code 2026-12-01T23:59:00+01:00}; seconds and zone may be missing, and a space may stand for the {@code T}. */
    private static Optional<Instant> numeric(String text, ZoneId zone) {
        String joined = text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +", "$1T").replaceFirst(" ?([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(hasOffset(joined) ? OffsetDateTime.parse(joined).toInstant() : LocalDateTime.parse(joined).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
