package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import thermolab.show.MathText.Run;

class MathTextTest {

    @Test
    void indicesGoLowAndPowersHigh() {
        assertEquals(List.of(new Run("q", 0), new Run("A", -1)), MathText.of("q_A").runs());
        assertEquals(List.of(new Run("k", 0), new Run("B", -1), new Run(" T ln 2", 0)), MathText.of("k_B T ln 2").runs());
        assertEquals(List.of(new Run("r", 0), new Run("1−γ", 1)), MathText.of("r^(1-γ)").runs());
        assertEquals(List.of(new Run("σ", 0), new Run("x", -1), new Run("2", 1)), MathText.of("$\\sigma_x^2$").runs());
    }

    @Test
    void wordsStayAsTheyAre() {
        assertTrue(MathText.of("temperature (°C)").plain());
        assertEquals(List.of(), MathText.of("").runs());
        assertEquals("qA", MathText.of("q_A").letters());
    }

    @Test
    void scriptsAreSmaller() {
        double written = Drawing.width("qA", Look.SMALL);
        assertTrue(Drawing.width("q_A", Look.SMALL) < written, written + " pixels in one size");
    }
}
