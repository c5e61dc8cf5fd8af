package thermolab.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page of all claims that the chapters examine, in the order of the articles: words, verdict, home, the cells that
 * test it, and where else it is met.
 */
final class ClaimsPage {

    private static final String HEAD = """
            # What three articles claim, and what the tests say

            The course starts from three articles. Its chapters take their claims one by one and test them, each in the chapter that it
            belongs to. Rows (S0-01, …) number what the articles say. This page is generated from the chapters.

            """;
    private static final Map<String, String> LICENCES = Map.of("S1", "states the licence CC BY-NC-SA 4.0");

    /** A claim and its home. */
    private record Entry(Claim claim, Chapter home) {
    }

    private final List<Chapter> chapters;
    private final List<Entry> entries = new ArrayList<>();

    /** @param chapters with values in place of the forms of their numbers */
    ClaimsPage(List<Chapter> chapters) {
        this.chapters = chapters;
        chapters.forEach(chapter -> Claims.in(chapter).claims().forEach(claim -> entries.add(new Entry(claim, chapter))));
        entries.sort(Comparator.comparing(entry -> entry.claim.rows().get(0)));
    }

    String text() {
        StringBuilder page = new StringBuilder(HEAD);
        Claim.ARTICLES.forEach((rows, title) -> {
            List<Entry> ofArticle = entries.stream().filter(entry -> entry.claim.article().equals(title)).toList();
            page.append("- ").append(rows).append(": *").append(title).append('*')
                    .append(LICENCES.containsKey(rows) ? ", which " + LICENCES.get(rows) : "").append("; ").append(summary(ofArticle)).append('\n');
        });
        Claim.ARTICLES.forEach((rows, title) -> {
            List<Entry> ofArticle = entries.stream().filter(entry -> entry.claim.article().equals(title)).toList();
            page.append(ofArticle.isEmpty() ? "" : "\n## " + title + "\n");
            ofArticle.forEach(entry -> page.append(text(entry)));
        });
        return page.toString();
    }

    private static String summary(List<Entry> entries) {
        Map<String, Long> verdicts = entries.stream().collect(Collectors.groupingBy(entry -> entry.claim.verdict(), TreeMap::new, Collectors.counting()));
        return entries.isEmpty() ? "no claim examined yet" : entries.size() + " examined: " + verdicts.entrySet().stream()
                .map(verdict -> verdict.getValue() + " " + verdict.getKey()).collect(Collectors.joining(", "));
    }

    private String text(Entry entry) {
        Claim claim = entry.claim;
        List<String> cells = claim.cells().isEmpty() ? covering(entry.home, claim) : claim.cells();
        String elsewhere = chapters.stream().filter(chapter -> chapter != entry.home && mentions(chapter, claim)).map(ClaimsPage::link).collect(Collectors.joining(", "));
        return "\n### " + String.join(", ", claim.rows()) + ": " + claim.verdict() + "\n\n> " + claim.words() + "\n\n"
                + Character.toUpperCase(claim.manner().charAt(0)) + claim.manner().substring(1) + ". Examined in " + link(entry.home)
                + (cells.isEmpty() ? "" : ", " + (cells.size() == 1 ? "cell " : "cells ") + cells.stream().map(cell -> "`" + cell + "`").collect(Collectors.joining(", ")))
                + "." + (elsewhere.isEmpty() ? "" : " Also met in " + elsewhere + ".") + "\n";
    }

    private static List<String> covering(Chapter chapter, Claim claim) {
        return blocks(chapter, block -> block.attributes().covers().stream().anyMatch(claim.rows()::contains))
                .stream().map(block -> block.attributes().name()).toList();
    }

    /** A chapter that computes something for one of the rows, or names it. */
    private static boolean mentions(Chapter chapter, Claim claim) {
        return !covering(chapter, claim).isEmpty()
                || !blocks(chapter, block -> block.kind() == Block.Kind.TEXT && claim.rows().stream().anyMatch(block.text()::contains)).isEmpty();
    }

    private static List<Block> blocks(Chapter chapter, Predicate<Block> which) {
        return chapter.blocks().stream().filter(which).toList();
    }

    /** A chapter by its number and title. */
    static String link(Chapter chapter) {
        return "[" + chapter.number().replaceFirst("^0+", "") + ". " + chapter.header().title() + "](" + chapter.slug() + ".ipynb)";
    }
}
