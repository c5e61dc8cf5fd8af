package thermolab.course.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thermolab.course.Course;
import thermolab.course.Glossary;

/** A term is defined in its chapter, and neither chapters nor decks use it before. */
class DefinedTermsTest {

    private static final Glossary GLOSSARY = Glossary.parse("# Terms\n\n## 01\n\n- heat (everyday): crosses\n- heat capacity: what raises\n\n## 03\n\n- microstate: one setting\n"
            + "- HMC, Hamiltonian Monte Carlo: proposals\n");
    private static final String HOME = "Heat comes first, *heat* and its *heat capacity*.\n";

    private static List<String> of(String slug, String body, String deck) {
        return new DefinedTerms().of(Drafts.of(slug, body, deck, GLOSSARY)).findings().stream()
                .map(finding -> finding.replace("src/course/" + slug + ".md:", "").replace("slides/" + slug + ".md", "deck")).toList();
    }

    private static List<String> first(String body) {
        return of("01-heat", HOME + body, "");
    }

    private static List<String> third(String body) {
        return of("03-count", body, "");
    }

    @Test
    void aTermIsDefinedInItsChapter() {
        assertEquals(List.of(), first(""));
        assertEquals(List.of(), of("01-heat", "## Two heat capacities and heat\n", ""));
        assertEquals(List.of("1: defines heat nowhere: it stands neither in italics nor in a heading", "1: defines heat capacity nowhere: it stands neither in italics nor in a heading"),
                of("01-heat", "# Heat capacity\n\n**heat**, `*heat*`, $*heat*$ and * heat * capacity.\n", ""));
        assertEquals(List.of(), third("A *microstate* and *Hamiltonian\nMonte Carlo*.\n"));
    }

    @Test
    void noTextUsesATermBefore() {
        assertEquals(List.of("9: uses \"Microstates\", which chapter 03 defines"), first("All micro-\nMicrostates.\n"));
        assertEquals(List.of("7: uses \"microstate\" before line 9, which defines it"), third("A microstate is.\n\nA *microstate*, *HMC*.\n"));
        assertEquals(List.of("8: uses \"HMC\", which chapter 03 defines"), first("We call HMC, not hmc.\n"));
        assertEquals(List.of("deck:6: uses \"Microstate\", which chapter 03 defines"), of("01-heat", HOME, "---\ntitle: Microstates\n---\n## A\n\nMicrostate\n"));
        assertEquals(List.of(), of("03-count", "*microstate*, *HMC*\n", "---\ntitle: A\n---\n## A microstate\n"));
    }

    @Test
    void whoLooksAheadSaysWhere() {
        assertEquals(List.of(), first("Chapter 3 counts microstates. By the way.\n"));
        assertEquals(List.of(), first("We count microstates (chapters 2 to 5).\n"));
        assertEquals(1, first("Chapter 3 counts. A microstate is one.\n").size());
        assertEquals(1, first("Chapter 13 counts microstates.\n").size());
        assertEquals(1, first("| a | microstate |\n| chapter 3 | b |\n").size());
    }

    @Test
    void objectivesClaimsReferencesAndCodeMayNameThem() {
        assertEquals(List.of(), first("**After this chapter you can**\n\n- count microstates;\n\n**You need** nothing.\n"));
        assertEquals(List.of(), first("> **Claim S0-03** (*A*, quoted). Each\n> microstate counts.\n"));
        assertEquals(List.of(), first("`microstate` and\n\n```text\nmicrostate\n```\n\n$\\text{microstate}$\n\n## Further reading\n\n- On microstates (1877).\n"));
        assertEquals(List.of(), first("## Symbols, signs and units\n\n| microstate | one |\n\n## Then\n"));
        assertEquals(List.of(), third("## Symbols, signs and units\n\n| microstate, by *HMC* |\n\n## Then\n\nA *microstate* is.\n"));
        assertEquals(1, first("## Further reading\n\n- On microstates.\n\n## Then\n\nmicrostate\n").size());
    }

    @Test
    void theGlossaryIsRead() throws IOException {
        assertEquals("src/course/glossary.md:3: a term is a line `- term, other form: what it is`",
                assertThrows(IllegalArgumentException.class, () -> Glossary.parse("## 01\n\nheat\n")).getMessage());
        Course course = Course.at(Path.of("").toAbsolutePath());
        Set<String> forms = new HashSet<>();
        course.glossary().terms().forEach(term -> term.forms().forEach(form -> assertTrue(forms.add(form), form + " stands twice")));
        assertTrue(forms.size() > 100);
        List<String> chapters = course.slugs().stream().map(slug -> slug.split("-", 2)[0]).toList();
        course.glossary().terms().forEach(term -> assertTrue(chapters.contains(term.chapter()), term.name()));
    }
}
