package thermolab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The claims of a chapter are read in their one form; what is not in it is named. */
class ClaimsTest {

    private static final String CLAIM = "> **Claim S2-15, S1-02** (*Decoding Thermodynamics*, shortened). SGD may\n> settle in flat minima.\n";
    private static final String TEST = "\n```java name=\"flat\"\nint a;\n```\n\n";
    private static final String VERDICT = "**Verdict: half right.** It often\ndoes.\n";

    private static Claims in(String body) {
        return Claims.in(Chapter.parse(Samples.HEADER + "## Spot the error\n\n" + body, "x.md"));
    }

    @Test
    void aClaimHasRowsWordsCellsAndAVerdict() {
        assertEquals(new Claims(List.of(new Claim(List.of("S2-15", "S1-02"), "Decoding Thermodynamics", "shortened", "SGD may settle in flat minima.",
                "half right", List.of("flat"), 13)), List.of()), in(CLAIM + TEST + VERDICT));
    }

    @Test
    void aCellThatAsksForAGuessTestsNothing() {
        String ask = "\n```java name=\"ask\"\nGuess wide = Predict.chance(\"flat\", \"Flat?\");\n```\n";
        String answer = "\n```java name=\"answer\"\nPredict.answer(\"flat\", true);\n```\n";
        assertEquals(List.of("flat", "answer"), in(CLAIM + ask + TEST + answer + "\n" + VERDICT).claims().get(0).cells());
    }

    private static List<String> faults(String body) {
        return in(body).faults();
    }

    @Test
    void whatIsNotInTheFormIsNamed() {
        assertEquals(List.of("x.md:13: the claim S2-15, S1-02 gets no verdict: a paragraph that begins **Verdict: …**"), faults(CLAIM + TEST + "## Exercises\n"));
        assertEquals(List.of("x.md:13: the claim S2-15, S1-02 gets no verdict: a paragraph that begins **Verdict: …**"), faults(CLAIM + "\n" + CLAIM + "\n" + VERDICT));
        assertEquals(List.of("x.md:13: this verdict follows no claim"), faults(VERDICT));
        assertEquals(List.of("x.md:16: a verdict begins **Verdict: loose.**, or right, half right, wrong, untested"), faults(CLAIM + "\n" + VERDICT.replace("half right", "so so")));
        assertEquals(1, faults("> \"Noise heats.\"\n").size());
        assertEquals(1, faults(CLAIM.replace("shortened", "more or less") + "\n").size());
        assertEquals(1, faults(CLAIM.replace("Decoding Thermodynamics", "Decoding") + "\n" + VERDICT).size());
        assertEquals(List.of("x.md:13: the claim S2-15, S1-02 stands outside ## Spot the error"), Claims.in(Chapter.parse(Samples.HEADER + "## A section\n\n" + CLAIM + "\n" + VERDICT, "x.md")).faults());
    }

    @Test
    void quotesElsewhereAreQuotes() {
        assertEquals(new Claims(List.of(), List.of()), Claims.in(Chapter.parse(Samples.HEADER + "> Die Energie der Welt ist constant.\n", "x.md")));
    }
}
