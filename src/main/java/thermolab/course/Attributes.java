package thermolab.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the opening fence of a code cell says after {@code ```java}: {@code name="block-lengths" covers="S0-27 S1-26"}.
 *
 * @param name of the cell, unique in the chapter: its id, and what slides refer to; empty for cells without code
 * @param covers rows of the coverage list that the cell computes something for
 * @param exercise name of the contract; empty where the cell is no exercise
 * @param exact why points without error bars need none, such as {@code enumerated}; for authors alone
 * @param withheld what the code must not give away: {@code title} and {@code alt} of its picture, the number to {@code expect}
 */
public record Attributes(String name, List<String> covers, Optional<String> exercise, Optional<String> exact, Map<String, String> withheld) {

    static final Attributes NONE = named("");
    private static final Set<String> WITHHELD = Set.of("title", "alt", "expect");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([^\\s=]+)(?:=\"([^\"]*)\")?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 50; // leaves room for the endings of ids that are made from it

    public Attributes {
        covers = List.copyOf(covers);
        withheld = Map.copyOf(withheld);
    }

    /** A cell that says nothing but its name. */
    static Attributes named(String name) {
        return new Attributes(name, List.of(), Optional.empty(), Optional.empty(), Map.of());
    }

    static Attributes ofExercise(String name, String contract) {
        return new Attributes(name, List.of(), Optional.of(contract), Optional.empty(), Map.of());
    }

    /**
     * Reads the words.
     *
     * @throws IllegalArgumentException where an attribute is unknown or given twice, or there is no good name
     */
    static Attributes parse(String words) {
        Map<String, String> values = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(words.strip());
        while (attribute.find()) {
            if (attribute.group(2) == null || !WITHHELD.contains(attribute.group(1))
                    && !Set.of("name", "covers", "exercise", "exact").contains(attribute.group(1))) {
                throw new IllegalArgumentException("unknown attribute " + attribute.group().strip()
                        + "; a code cell knows name=\"…\", covers=\"…\", exercise=\"…\", exact=\"…\", title=\"…\", alt=\"…\" and expect=\"…\"");
            }
            if (values.put(attribute.group(1), attribute.group(2)) != null) {
                throw new IllegalArgumentException("the attribute " + attribute.group(1) + " is given twice");
            }
        }
        String name = values.getOrDefault("name", "");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a code cell needs a name: ```java name=\"free-expansion\"");
        }
        if (!isName(name)) {
            throw new IllegalArgumentException("the name \"" + name
                    + "\" must be words of small letters and digits joined by hyphens, at most " + LONGEST_NAME + " characters");
        }
        String covers = values.getOrDefault("covers", "").strip();
        return new Attributes(name, covers.isEmpty() ? List.of() : List.of(covers.split("\\s+")),
                Optional.ofNullable(values.get("exercise")), Optional.ofNullable(values.get("exact")), withheld(values));
    }

    private static Map<String, String> withheld(Map<String, String> values) {
        values.keySet().retainAll(WITHHELD);
        return values;
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
    }

    /** The words, as an author writes them. */
    String words() {
        return "name=\"" + name + "\"" + (covers.isEmpty() ? "" : " covers=\"" + String.join(" ", covers) + "\"")
                + exercise.map(contract -> " exercise=\"" + contract + "\"").orElse("")
                + exact.map(why -> " exact=\"" + why + "\"").orElse("") + new TreeMap<>(withheld).entrySet().stream().map(entry -> " " + entry.getKey() + "=\"" + entry.getValue() + "\"")
                        .collect(Collectors.joining());
    }
}
