package thermolab.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The glossary for readers: the terms by the alphabet, with the section that defines each. */
final class GlossaryPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^##+ +(.+?)\\s*$");

    private GlossaryPage() {
    }

    /** @param chapters with values in place of the forms of their numbers */
    static String text(Glossary glossary, List<Chapter> chapters) {
        StringBuilder page = new StringBuilder("# Terms\n\nWhere the course defines its terms. This page is generated.\n\n"
                + "| term | what it is | defined in |\n|---|---|---|\n");
        glossary.terms().stream().sorted(Comparator.comparing(Glossary.Term::name, String.CASE_INSENSITIVE_ORDER)).forEach(term ->
                page.append("| ").append(String.join(", ", term.forms())).append(" | ").append(term.meaning()).append(" | ").append(place(term, chapters)).append(" |\n"));
        return page.toString();
    }

    private static String place(Glossary.Term term, List<Chapter> chapters) {
        Optional<Chapter> home = chapters.stream().filter(chapter -> chapter.number().equals(term.chapter())).findFirst();
        return home.map(chapter -> ClaimsPage.link(chapter) + section(term, chapter).map(title -> ": " + title).orElse(""))
                .orElse("chapter " + term.chapter().replaceFirst("^0+", ""));
    }

    /** The heading above the definition, or the one that is it. */
    private static Optional<String> section(Glossary.Term term, Chapter chapter) {
        String source = chapter.blocks().stream().filter(block -> block.kind() == Block.Kind.TEXT).map(Block::text).collect(Collectors.joining("\n\n"));
        OptionalInt place = Glossary.definition(term, Glossary.words(source));
        Optional<String> title = Optional.empty();
        Matcher heading = HEADING.matcher(source);
        while (place.isPresent() && heading.find() && heading.start() <= place.getAsInt()) {
            title = Optional.of(heading.group(1).replace("|", "\\|"));
        }
        return title;
    }
}
