package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The field's terms, each under the chapter that defines it: {@code src/course/glossary.md}, with headings {@code ## 03}
 * and lines {@code - term, other form: what it is}, where {@code term (everyday)} may be used before its definition.
 *
 * @param terms in the order of the file
 */
public record Glossary(List<Term> terms) {

    /**
     * One term.
     *
     * @param forms the term, and others that stand for it
     * @param isEveryday whether readers know the word before it is defined
     * @param meaning what it is, in a line
     * @param chapter number of the one that defines it
     */
    public record Term(List<String> forms, boolean isEveryday, String meaning, String chapter) {

        public Term {
            forms = List.copyOf(forms);
        }

        public String name() {
            return forms.get(0);
        }

        /** Finds the term in words, also in the plural; letters of abbreviations must be large. */
        public Pattern pattern() {
            return Pattern.compile("(?<![\\w-])(?:" + forms.stream().map(Term::pattern).collect(Collectors.joining("|")) + ")(?!\\w)");
        }

        private static String pattern(String form) {
            String last = form.endsWith("y") ? Pattern.quote(form.substring(0, form.length() - 1)) + "(?:y|ies)" : Pattern.quote(form) + "(?:s|es)?";
            String words = last.replaceAll("[\\s-]", "\\\\E[\\\\s-]+\\\\Q");
            return form.equals(form.toUpperCase(Locale.ROOT)) ? words : "(?i:" + words + ")";
        }
    }

    private static final Pattern CHAPTER = Pattern.compile("## (\\d\\w*)");
    private static final Pattern TERM = Pattern.compile("- ([^:]+?)( \\(everyday\\))?: (\\S.*)");
    private static final Pattern DEFINING = Pattern.compile("(?m)(?<![*\\w])\\*(?![*\\s])[^*]+?\\*(?![*\\w])|^##+ .*$");
    private static final Pattern HEADER = Pattern.compile("(?ms)\\A---\n.*?\n---$");
    private static final Pattern MAP = Pattern.compile("(?ms)^## Symbols, signs and units.*?(?=^## |\\z)");
    /** Where a term is neither used nor defined: title, objectives, claims of articles, references. */
    private static final Pattern EXEMPT = Pattern.compile("(?ms)\\A# [^\n]*|^# [^\n]*|^\\*\\*After this chapter you can\\*\\*.*?(?=^\\*\\*You need\\*\\*|^#|\\z)"
            + "|^> \\*\\*Claim.*?(?=\n[^>]|\n\n|\\z)|^## (?:Further reading|References).*?(?=^## |^---$|\\z)");

    public Glossary {
        terms = List.copyOf(terms);
    }

    /** The file below the root of a checkout. */
    static Path file(Path home) {
        return home.resolve("src/course/glossary.md");
    }

    /** The glossary of a checkout; empty where there is none. */
    static Glossary of(Path home) throws IOException {
        return Files.exists(file(home)) ? parse(Files.readString(file(home), StandardCharsets.UTF_8)) : new Glossary(List.of());
    }

    /**
     * Reads a glossary.
     *
     * @throws IllegalArgumentException with the line that is no term
     */
    public static Glossary parse(String text) {
        List<Term> terms = new ArrayList<>();
        String chapter = "";
        int line = 0;
        for (String words : text.lines().toList()) {
            line++;
            Matcher heading = CHAPTER.matcher(words);
            Matcher term = TERM.matcher(words);
            if (heading.matches()) {
                chapter = heading.group(1);
            } else if (term.matches() && !chapter.isEmpty()) {
                terms.add(new Term(List.of(term.group(1).split(",\\s*")), term.group(2) != null, term.group(3), chapter));
            } else if (!chapter.isEmpty() && !words.isBlank()) {
                throw new IllegalArgumentException("src/course/glossary.md:" + line + ": a term is a line `- term, other form: what it is`");
            }
        }
        return new Glossary(terms);
    }

    /** The words of a chapter or deck in which terms count, each at its place. */
    public static String words(String markdown) {
        return Prose.of(Prose.without(EXEMPT, Prose.without(HEADER, markdown)));
    }

    /** The same without the map of symbols, which defines terms and may name later ones. */
    public static String wordsWithoutMap(String words) {
        return Prose.without(MAP, words);
    }

    /** Where words define a term: the first time that it stands in italics or in a heading. */
    public static OptionalInt definition(Term term, String words) {
        Pattern pattern = term.pattern();
        Matcher defining = DEFINING.matcher(words);
        while (defining.find()) {
            Matcher found = pattern.matcher(defining.group());
            if (found.find()) {
                return OptionalInt.of(defining.start() + found.start());
            }
        }
        return OptionalInt.empty();
    }
}
