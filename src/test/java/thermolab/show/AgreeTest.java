package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thermolab.num.Estimate;

class AgreeTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream before = System.out;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void leave() {
        System.setOut(before);
    }

    private String line() {
        String line = bytes.toString(StandardCharsets.UTF_8).strip();
        bytes.reset();
        return line;
    }

    @Test
    void saysHowFarApartTheNumbersAre() {
        Agree.within("work (J)", 1.2345, 1.2346, 1e-3);
        assertEquals("work (J): 1.2345 ≈ 1.2346 (differs by 0.0001)", line());
        Agree.within("half", 0.5, 0.50000001, 1e-6);
        assertEquals("half: 0.5 = 0.5 (differs by 1e-8)", line());
        Agree.within("pair", new double[] {1, 2}, new double[] {1, 2.001}, 0.01);
        assertEquals("pair: 2 pairs agree (differs by 0.001)", line());
    }

    @Test
    void roundingIsCalledSoAndNotPrinted() {
        Agree.within("sum", 0.1 + 0.2, 0.3, 1e-12);
        assertEquals("sum: 0.3 = 0.3 (equal up to rounding)", line());
        Agree.within("net heat", 3e-17, 0, 1e-12);
        assertEquals("net heat: 0 = 0 (equal up to rounding)", line());
    }

    @Test
    void estimateIsHeldAgainstItsOwnError() {
        Agree.within("mean", new Estimate(5.37, 0.04), 5.41, 4);
        assertEquals("mean: 5.370 ± 0.040 and exactly 5.41 (1 σ apart)", line());
        IllegalStateException far = assertThrows(IllegalStateException.class,
                () -> Agree.within("mean", new Estimate(5.37, 0.04), 5.97, 4));
        assertEquals("mean: 5.370 ± 0.040 and 5.97 are 15 standard errors apart, more than 4", far.getMessage());
    }

    @Test
    void disagreementNamesBothNumbers() {
        assertEquals("sum: 1.0 and 2.0 differ by 1, more than 0.1",
                assertThrows(IllegalStateException.class, () -> Agree.within("sum", 1, 2, 0.1)).getMessage());
        assertEquals("p: entry 1: 2.0 and 3.0 differ by 1, more than 0.1", assertThrows(IllegalStateException.class,
                () -> Agree.within("p", new double[] {1, 2}, new double[] {1, 3}, 0.1)).getMessage());
    }

    @Test
    void nanNeverAgrees() {
        assertThrows(IllegalArgumentException.class, () -> Agree.within("x", Double.NaN, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Agree.within("x", 1, 1, Double.NaN));
        assertThrows(IllegalArgumentException.class,
                () -> Agree.within("x", new double[] {Double.NaN}, new double[] {1}, 1));
        assertThrows(IllegalArgumentException.class, () -> Agree.within("x", new double[1], new double[2], 1));
    }
}
