package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import thermolab.house.Chromium;

/** Pages in a browser: predictions are taken and answers unfold; nothing sticks out of a telephone's window. */
class PageIT {

    private static final Path HOME = Path.of(System.getProperty("thermolab.home", "")).toAbsolutePath();

    /** One cell of each kind of prediction, and one that answers. */
    private static final List<Cell> CELLS = List.of(
            Cell.markdown("title", "# T\n\n## A\n\n## B"),
            Cell.code("imports", "import java.util.*;\nimport thermolab.show.*;"),
            Cell.code("number", "Predict.number(\"dip\", \"How far & <why>? (K)\");"),
            Cell.code("answer", "Predict.answer(\"dip\", 2.93);"),
            Cell.markdown("why", "Because."),
            Cell.code("others", "List<String> ways = List.of(\"up\", \"down\");\nPredict.choice(\"way\", \"Which?\", ways);\nPredict.order(\"line\", \"Order?\", ways);\n"
                    + "Predict.chance(\"rain\", \"Rain?\");\nPredict.curve(\"arc\", \"Heights?\", new double[] {1, 2.5});"),
            Cell.code("answers", "Predict.answer(\"way\", \"down\");\nPredict.answer(\"line\", ways);\nPredict.answer(\"rain\", true);\nPredict.answer(\"arc\", new double[] {3, 4});"));

    @TempDir
    private Path folder;

    private static String page;

    @BeforeAll
    static void run() {
        Runner.Run run = Runner.run(Notebook.ofJava(CELLS), new Runner.Watcher() {
        });
        assertTrue(run.failure().isEmpty(), run.toString());
        page = HtmlPage.of(run.notebook());
    }

    private String seen(String script) throws IOException, InterruptedException {
        String dom = Chromium.see(folder, page, "addEventListener('load', () => {\n" + HELPERS + script + "document.body.setAttribute('data-seen', seen.join('|')); });", 800);
        Matcher found = Pattern.compile("data-seen=\"([^\"]*)\"").matcher(dom);
        assertTrue(found.find(), "the browser did not run the page");
        return found.group(1);
    }

    private static final String HELPERS = """
            const seen = [];
            const form = key => document.querySelector(`form[data-key=${key}]`);
            const folds = () => [...document.querySelectorAll("details.answer")].map(fold => fold.open ? "open" : "folded").join();
            const submit = key => form(key).requestSubmit();
            """;

    @Test
    void answersAreFoldedUntilAGuessIsKept() throws Exception {
        assertEquals("5|folded,folded|open,folded|Your guess: 3.5. The answer is further down.|You guessed 3.5.|{'dip':['3.5']}", seen("""
                seen.push([...document.querySelectorAll("form.prediction")].filter(form => form.offsetHeight > 0).length, folds());
                submit("dip");
                form("dip").querySelector("input").value = "3.5";
                submit("dip");
                seen.push(folds(), form("dip").querySelector(".kept").textContent, document.querySelector("details .guess").textContent,
                  localStorage.getItem("thermolab-guesses").replaceAll('"', "'"));
                """));
    }

    @Test
    void eachKindIsTakenAndShowMeNeedsNoGuess() throws Exception {
        assertEquals("folded,folded|folded,folded|folded,open|open,open", seen("""
                seen.push(folds());
                const radio = form("way").querySelectorAll("input")[1];
                radio.checked = true;
                submit("way");
                const [first, second] = form("line").querySelectorAll("select");
                first.value = second.value = "up";
                submit("line");
                form("rain").querySelector("input").value = "2";
                submit("rain");
                form("arc").querySelectorAll("input").forEach(input => { input.value = "1"; });
                submit("arc");
                seen.push(folds());
                second.value = "down";
                second.dispatchEvent(new Event("input"));
                first.dispatchEvent(new Event("input"));
                submit("line");
                form("rain").querySelector("input").value = "0.2";
                submit("rain");
                seen.push(folds());
                form("dip").querySelector("button[type=button]").click();
                seen.push(folds());
                """));
    }

    @Test
    void withoutScriptsAllIsOpenAndNoFormStands() {
        assertEquals(5, Pattern.compile("<form class=\"prediction\"[^>]* hidden>").matcher(page).results().count());
        assertEquals(2, Pattern.compile("<details class=\"answer\" open ").matcher(page).results().count());
        assertTrue(page.contains("<div class=\"plain\">"));
    }

    private static final String MEASURE = """
            addEventListener("load", () => setTimeout(() => {
              const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const unreachable = [...document.querySelectorAll("*")].filter(part => part.scrollWidth > part.clientWidth + 1
                && ["auto", "scroll"].includes(getComputedStyle(part).overflowX) && part.tabIndex < 0
                && !part.querySelector("a, button, input, summary")).map(part => part.tagName + "." + part.className);
              parent.postMessage(innerWidth + " " + wide + " " + unreachable.join(" "), "*");
            }, 300));
            """;

    /** The window is a frame of 390 pixels, because a browser's own has at least 500. */
    @TestFactory
    Stream<DynamicTest> nothingSticksOutOfATelephone() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().collect(Collectors.toList()).stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String chapter = HtmlPage.of(Notebook.read(file)).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
                        int end = chapter.lastIndexOf("</body>");
                        Files.writeString(folder.resolve("chapter.html"), chapter.substring(0, end) + "<script>" + MEASURE + "</script>" + chapter.substring(end));
                        String dom = Chromium.see(folder, "<!doctype html><body><iframe src=\"chapter.html\" style=\"width:390px;height:800px;border:0\"></iframe></body>",
                                "addEventListener('message', event => document.body.setAttribute('data-seen', event.data));", 800);
                        Matcher found = Pattern.compile("data-seen=\"([^\"]*)\"").matcher(dom);
                        assertTrue(found.find(), "the browser did not measure");
                        assertEquals("390 0", found.group(1).strip());
                    }));
        }
    }
}
