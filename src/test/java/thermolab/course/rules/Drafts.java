package thermolab.course.rules;

import java.util.List;
import java.util.Optional;
import thermolab.course.Chapter;
import thermolab.course.Glossary;

/** Small chapters for the tests of the rules. */
final class Drafts {

    static final String HEADER = """
            ---
            title: A sample
            minutes: {read: 40, run: 1, exercise: 50}
            prerequisites: []
            jupyter: {kernelspec: {display_name: Java, language: java, name: java}}
            ---
            """;

    /** The first line after the header. */
    static final int FIRST = 7;

    private Drafts() {
    }

    static Chapter chapter(String slug, String body) {
        return Chapter.parse(HEADER + body, "src/course/" + slug + ".md");
    }

    static Draft of(String body, Chapter... earlier) {
        return new Draft(chapter("99-sample", body), "slides/99-sample.md", Optional.empty(), "notebooks/99-sample.ipynb", Optional.empty(), new Glossary(List.of()), List.of(earlier));
    }

    static Draft of(String slug, String body, String deck, Glossary glossary) {
        return new Draft(chapter(slug, body), "slides/" + slug + ".md", Optional.of(deck), "notebooks/" + slug + ".ipynb", Optional.empty(), glossary, List.of());
    }

    /** With an import cell before the code, as chapters have it. */
    static Draft ofCells(String... cells) {
        return of("```java name=\"imports\"\nimport java.util.*;\n```\n\n" + String.join("\n", cells));
    }

    static String cell(String words, String code) {
        return "```java " + words + "\n" + code + "\n```\n";
    }
}
