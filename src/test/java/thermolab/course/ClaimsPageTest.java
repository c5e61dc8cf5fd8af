package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of claims tells of each its words, verdict, home and tests, and where else it is met. */
class ClaimsPageTest {

    private static final String HOME = """
            ## Spot the error

            > **Claim S2-15, S1-02** (*Decoding Thermodynamics*, shortened). SGD settles in flat minima.

            ```java name="flat"
            int a;
            ```

            **Verdict: half right.** It often does.

            > **Claim S0-03** (*Energy, Entropy, and AI*, in our words). Heat is work.

            **Verdict: wrong.** See above.
            """;

    private static Chapter chapter(String slug, String body) {
        return Chapter.parse(Samples.HEADER + body, slug + ".md");
    }

    @Test
    void aClaimIsToldWithItsHomeItsTestsAndItsEchoes() {
        String page = new ClaimsPage(List.of(chapter("08-nets", HOME), chapter("11-flat", "```java name=\"gap\" covers=\"S1-02\"\nint b;\n```\n"),
                chapter("12-doubt", "Row S0-03 comes back.\n"), chapter("13-none", "S2-14\n"))).text();
        assertTrue(page.endsWith("""
                - S0: *Energy, Entropy, and AI*; 1 examined: 1 wrong
                - S1: *How Thermodynamics Fuels Deep Learning*, which states the licence CC BY-NC-SA 4.0; no claim examined yet
                - S2: *Decoding Thermodynamics*; 1 examined: 1 half right

                ## Energy, Entropy, and AI

                ### S0-03: wrong

                > Heat is work.

                In our words. Examined in [8. A sample](08-nets.ipynb). Also met in [12. A sample](12-doubt.ipynb).

                ## Decoding Thermodynamics

                ### S2-15, S1-02: half right

                > SGD settles in flat minima.

                Shortened. Examined in [8. A sample](08-nets.ipynb), cell `flat`. Also met in [11. A sample](11-flat.ipynb).
                """), page);
    }

    @Test
    void aClaimWithoutCellsOfItsOwnIsTestedByTheCellsThatCoverItsRows() {
        String page = new ClaimsPage(List.of(chapter("08-nets", "```java name=\"ledger\" covers=\"S0-03\"\nint b;\n```\n\n" + HOME))).text();
        assertTrue(page.contains("Examined in [8. A sample](08-nets.ipynb), cell `ledger`."), page);
        assertEquals(-1, page.indexOf("Also met"));
    }
}
