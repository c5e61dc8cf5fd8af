package thermolab.course.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static thermolab.course.rules.Drafts.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.course.Chapter;
import thermolab.course.Course;
import thermolab.course.Glossary;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;
import thermolab.notebook.Output;

/** Each rule finds what breaks it, and leaves alone what keeps it; chapters that claim the form keep all of them. */
class SecondFormTest {

    private static final Glossary NONE = new Glossary(List.of());
    private static final String WHOLE = "src/course/99-sample.md:1: ";

    @Test
    void chaptersThatClaimTheFormKeepIt() throws IOException {
        List<String> broken = SecondForm.broken(Course.at(Path.of("").toAbsolutePath()));
        assertTrue(broken.isEmpty(), "\n  " + String.join("\n  ", broken) + "\n");
    }

    @Test
    void aChapterThatClaimsTheFormAndBreaksItIsNamedAndOthersAreNot(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("src/course"));
        Files.writeString(home.resolve("src/course/98-old.md"), Drafts.HEADER + WHOLE_CHAPTER);
        assertEquals(List.of(), SecondForm.broken(Course.at(home)));
        Files.writeString(home.resolve("src/course/99-sample.md"), Drafts.HEADER.replace("title", "form: 2\ntitle") + WHOLE_CHAPTER);
        List<String> broken = SecondForm.broken(Course.at(home));
        assertTrue(broken.contains(WHOLE + "takes 0 predictions; at least 6 are wanted  (predictions)"), broken.toString());
        assertTrue(broken.stream().allMatch(finding -> finding.contains("/99-sample.")), broken.toString());
    }

    private static Rule.Reading reading(Rule rule, Draft draft) {
        return rule.of(draft);
    }

    private static List<String> findings(Rule rule, String... cells) {
        return rule.of(Drafts.ofCells(cells)).findings();
    }

    @Test
    void longCellsAndWideLinesAreFoundAndImportsAreNot() {
        assertEquals(List.of("src/course/99-sample.md:11: long has 13 lines"), findings(new LongCells(), cell("name=\"long\"", "int a;\n".repeat(12) + "int b;")));
        assertEquals(List.of(), reading(new LongCells(), Drafts.of(cell("name=\"imports\"", "import a;\n".repeat(20)))).findings());
        assertEquals(List.of("src/course/99-sample.md:12: wide has a line of 105 characters"), findings(new WideLines(), cell("name=\"wide\"", "int " + "a".repeat(100) + ";")));
    }

    private static String asked(String... keys) {
        StringBuilder cells = new StringBuilder();
        for (String key : keys) {
            cells.append(cell("name=\"ask-" + key + "\"", "Predict.number(\"" + key + "\", \"How far?\");"));
        }
        return cells.toString();
    }

    @Test
    void predictionsAreCountedAnsweredAndNotShared() {
        String five = asked("a", "b", "c", "d", "e");
        assertEquals("5", reading(new PredictionCount(), Drafts.ofCells(five)).figure());
        assertEquals(List.of(WHOLE + "takes 5 predictions; at least 6 are wanted"), findings(new PredictionCount(), five));
        assertEquals(List.of(), findings(new PredictionCount(), five, cell("name=\"f\"", "Predict.choice(\"f\", \"Which?\", ways);")));
        assertEquals(List.of(WHOLE + "nothing answers the prediction \"b\""),
                findings(new UnansweredPredictions(), asked("a", "b"), cell("name=\"x\"", "Predict.answer(\"a\", 3);")));
        Draft later = new Draft(Drafts.ofCells(asked("dip")).chapter(), "", Optional.empty(), "", Optional.empty(), NONE,
                List.of(Drafts.chapter("98-other", cell("name=\"imports\"", "") + asked("dip"))));
        assertEquals(List.of(WHOLE + "the prediction \"dip\" stands in 98-other too"), reading(new SharedKeys(), later).findings());
    }

    private static List<String> givenAway(String text, String code, String shown, String answering, String answer) {
        Notebook ran = Notebook.ofJava(List.of(Cell.markdown("before", "## Before\n\n2.93"), Cell.markdown("section", "## A cup\n\n" + text),
                Cell.code("ask", "Predict.number(\"dip\", \"How far? \" +\n    \"(K)\");").withRun(1, List.of()),
                Cell.code("run", code).withRun(2, List.of(new Output.Stream("stdout", shown))),
                Cell.code("answer", answering + "\nPredict.answer(\"dip\", fall);").withRun(3, List.of(new Output.Stream("stdout", "first 2.93\nHow far? (K)  " + answer + "\n"))),
                Cell.markdown("after", "It is 2.93.")));
        return new GivenAway().of(new Draft(Drafts.of("").chapter(), "", Optional.empty(), "n.ipynb", Optional.of(ran), NONE, List.of())).findings().stream()
                .map(finding -> finding.replace(" and gives away the prediction \"dip\"", "")).toList();
    }

    @Test
    void answersAreNotToBeReadBeforeTheGuess() {
        assertEquals(List.of(), givenAway("From 300 K in 2.9 s", "int a = 293;", "x2.93 2.935e3", "double fall = 2.94;", "2.93"));
        assertEquals(List.of("n.ipynb: the text of section holds 2.93"), givenAway("it falls by 2.930 K", "", "", "", "2.93"));
        assertEquals(List.of("n.ipynb: the code of run holds 2.93"), givenAway("", "double fall = 2.9312;", "", "", "2.93"));
        assertEquals(List.of("n.ipynb: what run shows holds 2.93"), givenAway("", "", "[How far?] A dip of 2.93 K.", "", "2.93; you guessed 3: hit"));
        assertEquals(List.of("n.ipynb: the code of answer holds 2.93"), givenAway("", "", "", "double fall = 2.93;", "2.93"));
        assertEquals(List.of(), givenAway("It is 300 K.", "", "", "", "300"), "300 is in every text");
    }

    @Test
    void anAlgorithmStandsOnThePage() {
        assertEquals(1, findings(new ByHand(), cell("name=\"handy\"", "int a;")).size());
        assertEquals(List.of(), findings(new ByHand(), cell("name=\"by-hand-otto\"", "int a;")));
    }

    @Test
    void plumbingIsWhatDrawsTabulatesPrintsOrCompares() {
        assertEquals("{0=false, 1=true, 2=true, 3=true}", PlumbingShare.lines("double w = p * v;\nShow.chart(Plot.xy(\"a\", \"x\", \"y\")\n    .line(\"; {\", x,\n    y));").toString());
        assertEquals("{0=false, 1=false, 2=true, 3=false}", PlumbingShare.lines("for (int i = 0; i < 3; i++) {\n  a += i; Show.table(t);\n  System.out.printf(\"%d\", a);\n  b = new double[] {1,\n}").toString()
                .replace(", 4=false", ""));
        assertEquals("{2=true}", PlumbingShare.lines("// Show.chart(x)\nPredict.number(\"a\", \"?\");\nDoubleColumn.create(\"a\", x)").toString());
        assertEquals("{0=false, 1=false}", PlumbingShare.lines("double[] x = {1, 2,\n  3};").toString());
        String physics = cell("name=\"a\"", "int a = 1;");
        String plumbing = cell("name=\"b\"", "Show.table(\n  a);");
        assertEquals(List.of(WHOLE + "2 of 3 code lines (67%) draw, tabulate, print or compare; at most half may"), findings(new PlumbingShare(), physics, plumbing));
        assertEquals(List.of(), findings(new PlumbingShare(), physics, cell("name=\"c\"", "int c;"), plumbing));
    }

    @Test
    void picturesAreThoseThatAreNotLinesOverAnAxis() {
        String[] cells = {cell("name=\"a\"", "Show.picture(Field.of(t, a, b, c, 0, 1, 0, 1));"), cell("name=\"b\"", "Show.picture(Diagram.layers(a, b, 3, 4));"),
            cell("name=\"c\"", "Show.images(grid)"), cell("name=\"d\"", "Show.chart(plot\n    .cycle(\"Otto\", v, p));")};
        assertEquals(List.of(), findings(new PictureCount(), cells));
        assertEquals(List.of(WHOLE + "has 3 pictures that are not x-y lines; at least 4 are wanted"), findings(new PictureCount(),
                cells[0], cells[1], cells[2], cell("name=\"e\"", "Show.chart(Plot.xy(\".path(\", a, b).line(\"Field.\", x, y));")));
        String method = cell("name=\"m\"", "Plot fan(double[] x) {\n  return Plot.xy(a, b, c).path(\"run\", x, x);\n}");
        Draft draft = Drafts.ofCells(method, cell("name=\"n\"", "Show.chart(fan(x))"));
        assertEquals("2", reading(new PictureCount(), draft).figure(), "nothing has run yet");
        Notebook ran = Notebook.ofJava(List.of(Cell.code("m", "").withRun(1, List.of()),
                Cell.code("n", "").withRun(2, List.of(Output.Display.of(java.util.Map.of("image/png", "AAAA"))))));
        assertEquals("1", reading(new PictureCount(), new Draft(draft.chapter(), "", Optional.empty(), "", Optional.of(ran), NONE, List.of())).figure());
    }

    @Test
    void pointsWithoutErrorsSayWhyTheyHaveNone() {
        String bare = "Show.chart(Plot.xy(\"a\", \"x\", \"y\")\n  .points(\"a, b\", List.of(x, y), f(1, 2)));";
        assertEquals(List.of("src/course/99-sample.md:11: a draws points without error bars; if they need none, the fence says why: exact=\"enumerated\""),
                findings(new BarePoints(), cell("name=\"a\"", bare)));
        assertEquals(List.of(), findings(new BarePoints(), cell("name=\"a\" exact=\"enumerated\"", bare)));
        assertEquals(List.of(), findings(new BarePoints(), cell("name=\"a\"", bare.replace("1, 2)", "1, 2), errors"))));
        assertEquals(List.of(), findings(new BarePoints(), cell("name=\"a\"", "Field map = Field.of(t);\nShow.picture(map.points(\"a\", x, y));")));
        assertEquals(List.of(), findings(new BarePoints(), cell("name=\"e\"", "Estimate[] cold = run(1), cool = run(2), hot = run(3);\nEstimate[][] many = f();\nMap<String, Estimate[]> found = g();\nrecord Scan(double[] t, Estimate[] c) { }"),
                cell("name=\"a\"", "Show.chart(Plot.xy(k, a, b).points(\"a\", x, hot).points(\"c\", x, many[0]);\nfor (var each : found.entrySet()) {\n  plot.points(each.getKey(), x, each.getValue());\n}\nplot.points(\"d\", x, cool).points(\"b\", x, scan.c()));")));
    }

    private static final String WHOLE_CHAPTER = "# 99. A sample\n\nWhy?\n\n**After this chapter you can**\n\n- see\n\n**You need** nothing.\n\n"
            + "**Time:** 40 minutes to read, 1 to run, 50 for the 3 exercises (9 points).\n\n## Symbols, signs and units\n\n## A thread\n\n**Question.** Why?\n\n"
            + "## Spot the error\n\n## Exercises\n\n### Build: a\n\n### Find out: b\n\n### Argue: c\n\n## Your predictions\n\n"
            + cell("name=\"score\"", "Predict.score();") + "\n## Pitfalls\n\n## Summary\n\n## Think further\n\n## Further reading\n";

    @Test
    void headingsAreThoseOfTheTemplateInItsOrder() {
        assertEquals(List.of(), reading(new TemplateHeadings(), Drafts.of(WHOLE_CHAPTER)).findings());
        assertEquals(List.of(WHOLE + "lacks \"## Pitfalls\""), reading(new TemplateHeadings(), Drafts.of(WHOLE_CHAPTER.replace("## Pitfalls", "## Traps"))).findings());
        assertEquals(List.of("src/course/99-sample.md:" + (Drafts.FIRST + 2) + ": \"## Summary\" stands out of the order of the template"),
                reading(new TemplateHeadings(), Drafts.of(WHOLE_CHAPTER.replace("\n## Summary\n", "").replace("Why?\n\n**After", "## Summary\n\n**After"))).findings());
        assertEquals(List.of(WHOLE + "lacks \"# 99. A sample\""), reading(new TemplateHeadings(), Drafts.of(WHOLE_CHAPTER.replace("# 99. A", "# 9. A"))).findings());
    }

    @Test
    void minutesAreThoseOfTheHeaderAndAnEveningAtMost() {
        assertEquals(List.of(), reading(new StatedMinutes(), Drafts.of(WHOLE_CHAPTER)).findings());
        assertEquals(List.of(WHOLE + "says other minutes under **Time:** than its header: 40, 1, 50"),
                reading(new StatedMinutes(), Drafts.of(WHOLE_CHAPTER.replace("40 minutes", "45 minutes"))).findings());
        Draft late = new Draft(Chapter.parse(Drafts.HEADER.replace("50", "70") + WHOLE_CHAPTER.replace("50 for", "70 for"), "x.md"), "", Optional.empty(),
                "", Optional.empty(), NONE, List.of());
        assertEquals(List.of("x.md:1: takes 111 minutes in all; at most 110 are wanted"), reading(new StatedMinutes(), late).findings());
        Draft project = new Draft(Chapter.parse(Drafts.HEADER.replace("50", "70") + WHOLE_CHAPTER.replace("50 for", "70 for"), "99-capstone.md"), "",
                Optional.empty(), "", Optional.empty(), NONE, List.of());
        assertEquals(List.of(), reading(new StatedMinutes(), project).findings());
    }

    @Test
    void aDeckIsALecture() {
        String deck = "---\ntitle: A\n---\n## One\n" + "---\n## More\n".repeat(11);
        Draft draft = Drafts.of("");
        assertEquals(List.of(), reading(new SlideCount(), new Draft(draft.chapter(), "s.md", Optional.of(deck), "", Optional.empty(), NONE, List.of())).findings());
        assertEquals(List.of("s.md:1: has 23 slides; 12 to 22 are wanted"), reading(new SlideCount(),
                new Draft(draft.chapter(), "s.md", Optional.of(deck + "---\n## More\n".repeat(11)), "", Optional.empty(), NONE, List.of())).findings());
        assertEquals(List.of("slides/99-sample.md:1: has 0 slides; 12 to 22 are wanted"), reading(new SlideCount(), draft).findings());
    }

    private static final String CLAIM = "> **Claim S2-15** (*Decoding Thermodynamics*, in our words). Noise heats.\n\n" + cell("name=\"heat\"", "int a;") + "\n**Verdict: loose.** It does not.\n";

    @Test
    void aClaimHasOneHome() {
        String body = "## Spot the error\n\n" + CLAIM;
        assertEquals(List.of(), reading(new ClaimForms(), Drafts.of(body)).findings());
        assertEquals(List.of("src/course/99-sample.md:9: the claim S2-15 has its home in 98-other; a sentence that refers to it is enough"),
                reading(new ClaimForms(), Drafts.of(body, Drafts.chapter("98-other", body))).findings());
        assertEquals(List.of(WHOLE + "examines no claim of the articles in ## Spot the error"), reading(new ClaimForms(), Drafts.of("# A\n")).findings());
    }

    @Test
    void aReportMarksWhatIsBrokenAndKnowsWhoClaimsTheForm() {
        Report report = SecondForm.of(Drafts.of(WHOLE_CHAPTER));
        assertFalse(report.isClaimed());
        assertEquals("0", report.figure("headings"));
        assertEquals("0!", report.figure("predictions"));
        assertTrue(report.findings().contains(WHOLE + "takes 0 predictions; at least 6 are wanted  (predictions)"));
        assertEquals(report.readings().size(), new TreeSet<>(report.readings().keySet()).size());
        assertTrue(SecondForm.of(new Draft(Chapter.parse(Drafts.HEADER.replace("title", "form: 2\ntitle") + WHOLE_CHAPTER, "x.md"), "", Optional.empty(),
                "", Optional.empty(), NONE, List.of())).isClaimed());
    }
}
