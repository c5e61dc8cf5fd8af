package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.num.Estimate;

class PredictTest {

    private static final List<String> WAYS = List.of("up", "down", "stays");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream before = System.out;

    @BeforeEach
    void listen() throws IOException {
        Files.createDirectories(folder.resolve(LearnerMark.FOLDER));
        Files.createDirectories(folder.resolve("notebooks"));
        restart();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leave() {
        System.setOut(before);
        Predict.begin();
    }

    private GuessFile restart() {
        return GuessFile.begin(folder.resolve("notebooks"));
    }

    private String printed() {
        String text = bytes.toString(StandardCharsets.UTF_8).strip();
        bytes.reset();
        return text;
    }

    @Test
    void noGuessNoHarm() {
        assertFalse(Predict.number("dip", "How far? (K)").isGiven());
        assertEquals("How far? (K)\nNo guess yet. Write it as the last argument, a number, and run the cell again.",
                Predict.number("dip", "How far? (K)").toString());
        Predict.chance("rain", "Rain?");
        Predict.choice("way", "Which way?", WAYS);
        Predict.order("three", "Order", WAYS);
        Predict.curve("curve", "Heights", new double[] {1, 2});
        Predict.answer("dip", 2.93);
        Predict.answer("rain", true);
        Predict.answer("way", "down");
        Predict.answer("three", List.of("stays", "up", "down"));
        Predict.answer("curve", new double[] {3, 4});
        assertEquals("How far? (K)  2.93\nRain?  yes\nWhich way?  down\nOrder  stays, up, down\nHeights  3, 4", printed());
        Predict.score();
        assertTrue(printed().startsWith("Your predictions: none was given"));
        assertFalse(Files.exists(folder.resolve(GuessFile.NAME)));
    }

    @Test
    void eachKindIsHitOrMissed() {
        Predict.number("a", "A?", 3.0);
        Predict.answer("a", 2.93);
        Predict.number("b", "B?", 3.0);
        Predict.answer("b", 3.5);
        Predict.number("c", "C?", 3.0);
        Predict.answer("c", new Estimate(3.5, 0.3));
        Predict.choice("d", "D?", WAYS, "up");
        Predict.answer("d", "down");
        Predict.order("e", "E?", WAYS, List.of("down", "up", "stays"));
        Predict.answer("e", List.of("down", "up", "stays"));
        Predict.curve("f", "F?", new double[] {1, 2}, 10, 20);
        Predict.answer("f", new double[] {10, 21});
        Predict.chance("g", "G?", 0.3);
        Predict.answer("g", false);
        assertEquals("A?  2.93; you guessed 3: hit (within 0.29)\nB?  3.5; you guessed 3: miss (within 0.35)\n"
                + "C?  3.5; you guessed 3: hit (within 0.6)\nD?  down; you guessed up: miss\nE?  down, up, stays; you guessed down, up, stays: hit\n"
                + "F?  10, 21; you guessed 10, 20: hit\nG?  no; you guessed 0.3: hit", printed());
        Predict.score();
        assertTrue(printed().startsWith("Your predictions: 5 of 7 hit"));
    }

    @Test
    void guessesAreKeptInTheLearnersFolderOverSessions() {
        Predict.number("dip", "How far?", 3.0).sure(0.75);
        restart();
        Guess again = Predict.number("dip", "How far?");
        assertEquals(3.0, again.value());
        assertEquals(0.75, again.sure());
        Predict.answer("dip", 10);
        restart();
        Predict.number("next", "Next?", 1);
        Predict.answer("next", 1);
        printed();
        Predict.score();
        String score = printed();
        assertTrue(score.contains("Your predictions: 1 of 1 hit") && score.contains("In all chapters so far: 1 of 2 hit."), score);
        assertTrue(score.contains("Brier score of 1 probability: 0.56"), score);
        assertTrue(Files.exists(folder.resolve(GuessFile.NAME)));
    }

    @Test
    void theFirstGuessCountsOnceItsAnswerIsOut() {
        Predict.number("dip", "How far?", 3.0);
        assertEquals(4.0, Predict.number("dip", "How far?", 4.0).value(), "before the answer one may think again");
        Predict.answer("dip", 10);
        assertEquals(4.0, Predict.number("dip", "How far?", 10.0).value());
    }

    @Test
    void aRunWithoutLearnerStartsEmptyAndKeepsNothing() throws IOException {
        Predict.number("dip", "How far?", 3.0);
        String kept = Files.readString(folder.resolve(GuessFile.NAME));
        Predict.begin();
        assertFalse(Predict.number("dip", "How far?").isGiven());
        Predict.number("other", "How far?", 1);
        assertEquals(kept, Files.readString(folder.resolve(GuessFile.NAME)));
    }

    @Test
    void damagedFileIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve(GuessFile.NAME), "[{\"key\": oops");
        restart();
        Predict.number("dip", "How far?", 3.0);
        Predict.answer("dip", 3);
        assertEquals("[{\"key\": oops", Files.readString(folder.resolve(GuessFile.NAME)));
    }

    @Test
    void reliabilityCountsWhatWasSaid() {
        double[] said = {0.9, 0.8, 0.85, 0.1};
        boolean[] came = {true, true, false, false};
        for (int i = 0; i < said.length; i++) {
            Predict.chance("q" + i, "?", said[i]);
            Predict.answer("q" + i, came[i]);
        }
        List<Guess> all = restart().all().stream().toList();
        assertEquals((0.01 + 0.04 + 0.7225 + 0.01) / 4, Score.brier(all), 1e-12);
        assertEquals(List.of("0 to 20", "80 to 100"), Score.reliability(all).stringColumn(0).asList());
        assertEquals(200 / 3.0, Score.reliability(all).doubleColumn(3).get(1), 1e-9);
    }

    @Test
    void mistakesAreNamed() {
        assertTrue(message(() -> Predict.answer("dipp", 3)).contains("must be asked for before it is answered"));
        assertTrue(message(() -> Predict.choice("way", "?", WAYS, "left")).contains("must be one of [up, down, stays]"));
        assertTrue(message(() -> Predict.order("three", "?", WAYS, List.of("up", "up", "down"))).contains("once"));
        assertTrue(message(() -> Predict.chance("rain", "?", 80)).contains("rain"));
        assertTrue(message(() -> Predict.number("dip", "?", Double.NaN)).contains("dip"));
        Predict.curve("curve", "?", new double[] {1, 2});
        assertTrue(message(() -> Predict.answer("curve", new double[] {1})).contains("curve"));
    }

    private static String message(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void plotDrawsTheGuessWhereThereIsOne() {
        Plot plot = Plot.xy("t", "x", "y", "alternative").line("true", new double[] {1, 2}, new double[] {3, 4});
        assertEquals(1, plot.guess(Predict.number("dip", "?")).series().size());
        assertEquals(Series.Kind.HORIZONTAL, plot.guess(Predict.number("dip", "?", 3.5)).series().get(1).kind());
        assertEquals(Series.Kind.LINE, plot.guess(Predict.curve("c", "?", new double[] {1, 2}, 3, 3)).series().get(1).kind());
        assertEquals(Series.Kind.VERTICAL, plot.guessAt(Predict.number("place", "?", 1.5)).series().get(1).kind());
        assertEquals(0.2, plot.guess(Predict.number("share", "? (%)", 20), percent -> percent / 100).series().get(1).y()[0], 1e-15);
        assertEquals(0.2, plot.guessAt(Predict.number("share", "? (%)", 20), percent -> percent / 100).series().get(1).x()[0], 1e-15);
        for (Plot zero : new Plot[] {plot.guessAt(Predict.number("dive", "?", 0)), plot.guess(Predict.number("dive", "?", 0)),
            plot.guess(Predict.curve("d", "?", new double[] {0, 2}, 3, 0))}) {
            assertTrue(zero.logX().logY().image().getWidth() > 0, "a guess of zero spoils no logarithmic picture");
        }
    }

    @Test
    void everyKindOfPictureMayWithholdThem() {
        Withheld.use("98", java.util.Map.of("picture", java.util.Map.of("title", "Which way?", "alt", "It turns at 3.")));
        try {
            Plot plot = Plot.xy("98/picture", "x (m)", "y (J)").line("a", new double[] {0, 1}, new double[] {0, 1});
            for (Picture picture : java.util.List.of(Field.of("98/picture", "x (m)", "y (m)", 0, 1, 0, 1), Panels.of("98/picture", plot, plot),
                    PictureGrid.of("98/picture", new double[1][4], 2), Diagram.landscape("98/picture", "energy (J)"),
                    Diagram.board("98/picture", new int[2][2]), Diagram.codeTree("98/picture", new String[] {"a", "b"},
                    new String[] {"0", "1"}, new double[] {0.5, 0.5}), Diagram.channel("98/picture", new String[] {"0", "1"},
                    new String[] {"0", "1"}, new double[][] {{1, 0}, {0, 1}}))) {
                assertEquals("Which way?", picture.title());
                assertEquals("It turns at 3.", picture.altText());
            }
        } finally {
            Withheld.forget("98");
        }
    }

    @Test
    void titleAndAlternativeTextMayBeWithheldFromTheCode() {
        Withheld.use("98", java.util.Map.of("picture", java.util.Map.of("title", "Which way?", "alt", "Two lines that cross at 3.")));
        try {
            Plot plot = Plot.xy("98/picture", "x (m)", "y (J)");
            Diagram flows = Diagram.flows("98/picture", "Flows", "J").heat("fire", "pot", 1);
            for (Picture picture : java.util.List.of(plot, flows, Panels.of("98/picture", "Two pictures", plot, flows),
                    Field.of("98/picture", "x", "y", "A field", 0, 1, 0, 1))) {
                assertEquals("Which way?", picture.title());
                assertEquals("Two lines that cross at 3.", picture.altText());
            }
            assertEquals("", Diagram.flows("98/unknown", "Flows", "J").title());
            assertEquals("and/or", Diagram.flows("and/or", "Flows", "J").title());
            assertEquals("y (J) against x (m)", Plot.xy("98/unknown", "x (m)", "y (J)").altText());
        } finally {
            Withheld.forget("98");
        }
        assertEquals("y (J) against x (m)", Plot.xy("98/picture", "x (m)", "y (J)").altText());
    }
}
