package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Opens every deck in a browser: it loads nothing, its math is set, and each slide fits its page of 960 × 700. */
class SlidesIT {

    private static final Course COURSE = Course.at(Path.of(System.getProperty("thermolab.home", "")));
    private static final int HEIGHT = 700;
    private static final Pattern EXTERNAL = Pattern.compile("(?i)(?:<link[^>]+href|<(?:img|script|iframe)[^>]+src)=\"(?!data:)[^\"]+\"");

    /** Lays the slides out one below the other and writes the height of each into the page. */
    private static final String MEASURE = """
            <script>
            addEventListener("load", () => setTimeout(() => {
              const heights = [...document.querySelectorAll(".slides > section")].map(slide => {
                slide.style.cssText = "display: block !important; position: relative; width: 960px; height: auto";
                return slide.scrollHeight;
              });
              const errors = document.querySelectorAll(".katex-error").length;
              const math = document.querySelectorAll(".katex").length;
              document.body.innerHTML = "<pre>measured " + heights.join(" ") + " errors " + errors + " math " + math + "</pre>";
            }, 500));
            </script>
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everySlideFitsItsPage() throws IOException {
        return COURSE.slugs().stream().map(slug -> DynamicTest.dynamicTest(slug, () -> {
            String deck = COURSE.slides(slug, Path.of(System.getProperty("thermolab.home", "")).resolve("target"));
            String body = deck.substring(deck.indexOf("<body>"), deck.indexOf("<script>", deck.indexOf("<body>")));
            assertFalse(EXTERNAL.matcher(body).find(), "the deck refers to a file outside");
            List<MatchResult> measured = Pattern.compile("measured ([\\d ]+) errors (\\d+) math (\\d+)").matcher(inBrowser(deck)).results().toList();
            assertEquals(1, measured.size(), "the browser did not run the deck");
            List<Integer> heights = Stream.of(measured.get(0).group(1).split(" ")).map(Integer::valueOf).toList();
            assertTrue(heights.stream().allMatch(height -> height <= HEIGHT), "heights of the slides: " + heights);
            assertEquals("0", measured.get(0).group(2), "math that KaTeX can't read");
            assertFalse(measured.get(0).group(3).equals("0"), "no math was set");
        }));
    }

    /** The page as the browser has it after its scripts ran. */
    private String inBrowser(String deck) throws IOException, InterruptedException {
        Path page = folder.resolve("deck.html");
        int end = deck.lastIndexOf("</body>");
        Files.writeString(page, deck.substring(0, end) + MEASURE + deck.substring(end));
        Path printed = folder.resolve("printed.html");
        Process chromium = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=6000", "--dump-dom", page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(printed.toFile()).start();
        assertEquals(0, chromium.waitFor());
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
