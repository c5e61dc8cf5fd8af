package thermolab.grade.assign;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as staff write them. */
public final class Moments {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT);

    private Moments() {
    }

    /** In this machine's zone, where the text names none. */
    public static Instant parse(String name, String text) {
        return parse(name, text, ZoneId.systemDefault());
    }

    /**
     * {@code 2026-12-01T23:59:00+01:00}, or {@code 2026-12-01 23:59} in {@code zone}, or {@code 2026-12-01} for the end of that
     * day there.
     *
     * @param name of the setting, for the message
     * @throws IllegalArgumentException where the text is none of these
     */
    static Instant parse(String name, String text, ZoneId zone) {
        String joined = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        try {
            if (joined.length() == 10) {
                return LocalDate.parse(joined).plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
            }
            return joined.matches(".*T.*(?:[zZ]|[+-]\\d\\d:?\\d\\d)$") ? OffsetDateTime.parse(joined).toInstant()
                    : LocalDateTime.parse(joined).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " (" + text + ") must be a time such as 2026-12-01T23:59:00+01:00, "
                    + "\"2026-12-01 23:59\" or 2026-12-01", e);
        }
    }

    /** For people, in this machine's zone: {@code 2026-12-01 23:59 CET}. */
    public static String words(Instant time) {
        return READ.format(time.atZone(ZoneId.systemDefault()));
    }

    /** With this machine's zone, so that it is read back the same anywhere. */
    public static String write(Instant time) {
        return WRITTEN.format(time.atZone(ZoneId.systemDefault()));
    }
}
