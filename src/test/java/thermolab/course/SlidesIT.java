package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import thermolab.house.Chromium;

/** Opens every deck in a browser: it loads nothing, its math is set, and each slide fits its page of 960 × 700. */
class SlidesIT {

    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));
    /** Pixels on a slide of 1280 x 720; a chart is drawn with letters of 14 at its own size. */
    private static final double LEAST_LETTERS = 16;
    private static final int DRAWN_LETTERS = 14;
    private static final Pattern EXTERNAL = Pattern.compile("(?i)(?:<link[^>]+href|<(?:img|script|iframe)[^>]+src)=\"(?!data:)[^\"]+\"");

    /** Lays the slides out one below the other and writes by how much each is too large, and how much larger each chart is drawn. */
    private static final String MEASURE = """
            addEventListener("load", () => setTimeout(() => {
              const over = [], scales = [];
              for (const section of document.querySelectorAll(".slides > section")) {
                section.style.cssText = "display: block !important; position: relative; width: 1280px; height: 720px";
                const slide = section.querySelector(".slide") || section;
                over.push(Math.max(0, slide.scrollHeight - 720, slide.scrollWidth - 1280));
                for (const chart of section.querySelectorAll("figure img")) {
                  const width = chart.getAttribute("width"), height = width * chart.naturalHeight / chart.naturalWidth;
                  scales.push(Math.min(chart.offsetWidth / width, chart.offsetHeight / height).toFixed(3));
                }
              }
              const errors = document.querySelectorAll(".katex-error").length;
              const math = document.querySelectorAll(".katex").length;
              document.body.innerHTML = "<pre>measured " + over.join(" ") + " errors " + errors + " math " + math
                + " scales " + scales.join(" ") + "</pre>";
            }, 500));
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everySlideFitsItsPage() throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> {
            String deck = COURSE.slides(slug, Path.of(System.getProperty("thermolab.home", "")).resolve("target"));
            String body = deck.substring(deck.indexOf("<body>"), deck.indexOf("<script>", deck.indexOf("<body>")));
            assertFalse(EXTERNAL.matcher(body).find(), "the deck refers to a file outside");
            List<MatchResult> measured = Pattern.compile("measured ([\\d ]+) errors (\\d+) math (\\d+) scales ([\\d. ]+)").matcher(Chromium.see(folder, deck, MEASURE, 1280)).results().toList();
            assertEquals(1, measured.size(), "the browser did not run the deck");
            List<Integer> over = Stream.of(measured.get(0).group(1).split(" ")).map(Integer::valueOf).toList();
            assertTrue(over.stream().allMatch(pixels -> pixels == 0), "pixels by which the slides are too large: " + over);
            List<Double> letters = Stream.of(measured.get(0).group(4).strip().split(" ")).map(scale -> DRAWN_LETTERS * Double.parseDouble(scale)).toList();
            assertTrue(letters.stream().allMatch(pixels -> pixels >= LEAST_LETTERS), "pixels of the letters in the charts: " + letters);
            assertEquals("0", measured.get(0).group(2), "math that KaTeX can't read");
            assertFalse(measured.get(0).group(3).equals("0"), "no math was set");
        }));
    }
}
