package thermolab.grade.ingest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date with a time of day as a site writes it for people in one language: {@code Saturday, 21 November 2026, 11:30 PM},
 * {@code Samstag, 21. November 2026, 23:30}, {@code 2026年 11月 21日 23:30}. It says no zone.
 */
final class WrittenTime {

    /** Languages whose names of months are known here; the first is asked first. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "nb", "fi", "is", "et", "lv", "lt",
            "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg", "ru", "uk", "be", "el", "tr", "hu", "ro", "sq", "ca", "gl", "eu", "ga", "cy",
            "mt", "ar", "he", "hi", "id", "ms", "vi", "th", "zh", "ja", "ko");

    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[:h]\\s*(\\d{2})(?::\\d{2})?(?!\\d)\\s*([\\p{L}.]+)?");
    private static final Pattern DOTTED_TIME = Pattern.compile("(?<=\\d{4}\\D{1,6})(\\d{1,2})\\.(\\d{2})(?!\\d)\\s*([\\p{L}.]+)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> days = new HashSet<>();

    WrittenTime(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                Matcher word = WORD.matcher(month.getDisplayName(style, locale).toLowerCase(locale));
                if (word.find()) {
                    months.merge(word.group(), month.getValue(), (one, other) -> one.equals(other) ? one : 0); // 0: means several
                }
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                WORD.matcher(day.getDisplayName(style, locale).toLowerCase(locale)).results().forEach(word -> days.add(word.group()));
            }
        }
    }

    /** How many words of a text are no names of months and days in this language. */
    long strangers(String text) {
        return WORD.matcher(plain(text)).results().filter(word -> months.getOrDefault(word.group(), 0) == 0 && !days.contains(word.group())).count();
    }

    /** Whether a text looks like a date with a time of day in some language. */
    static boolean isLikely(String text) {
        return find(plain(text)).isPresent() && text.matches("(?s).*(?<!\\d)20\\d\\d(?!\\d).*");
    }

    /** @return empty where the text is no time in this language */
    Optional<LocalDateTime> parse(String text) {
        String plain = plain(text);
        Optional<Matcher> time = find(plain);
        if (time.isEmpty()) {
            return Optional.empty();
        }
        String date = plain.substring(0, time.get().start()) + " " + plain.substring(time.get().end());
        List<Integer> numbers = new ArrayList<>();
        NUMBER.matcher(date).results().filter(found -> found.group().length() <= 4).forEach(found -> numbers.add(Integer.valueOf(found.group())));
        List<Integer> named = WORD.matcher(date).results().map(found -> months.getOrDefault(found.group(), 0)).filter(month -> month > 0)
                .distinct().toList();
        try {
            int hour = hour(Integer.parseInt(time.get().group(1)), time.get().group(3));
            int minute = Integer.parseInt(time.get().group(2));
            return date(numbers, named).map(day -> LocalDateTime.of(day[0], day[1], day[2], hour, minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Year, month and day; day before month in numbers alone is as likely as month before day, so neither is read. */
    private static Optional<int[]> date(List<Integer> numbers, List<Integer> named) {
        boolean yearFirst = !numbers.isEmpty() && isYear(numbers.get(0));
        boolean yearLast = !numbers.isEmpty() && isYear(numbers.get(numbers.size() - 1));
        if (numbers.size() == 2 && named.size() == 1 && yearFirst != yearLast) {
            return Optional.of(new int[] {numbers.get(yearFirst ? 0 : 1), named.get(0), numbers.get(yearFirst ? 1 : 0)});
        }
        return numbers.size() == 3 && yearFirst ? Optional.of(new int[] {numbers.get(0), numbers.get(1), numbers.get(2)}) : Optional.empty();
    }

    private static boolean isYear(int number) {
        return number >= 2000 && number < 2100;
    }

    private static int hour(int hour, String half) {
        boolean afternoon = half != null && half.matches("p\\.?\\s?m?\\.?|μμ|μ\\.μ\\.");
        boolean morning = half != null && half.matches("a\\.?\\s?m?\\.?|πμ|π\\.μ\\.");
        return afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
    }

    private static Optional<Matcher> find(String plain) {
        for (Pattern pattern : List.of(TIME, DOTTED_TIME)) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** In small letters, with every script's digits as ours. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c);
            }
        });
        return plain.toString();
    }
}
