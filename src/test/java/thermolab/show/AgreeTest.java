package thermolab.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        assertEquals("work (J): 1.2345 ≈ 1.2346 (differ by 0.0001; tolerance 0.001)", line());
        Agree.within("pair", new double[] {1, 2}, new double[] {1, 2.001}, 0.01);
        assertEquals("pair: 2 pairs agree (differ by 0.001; tolerance 0.01)", line());
    }

    @Test
    void roundingIsCalledSoAndNotPrinted() {
        Agree.within("sum", 0.1 + 0.2, 0.3, 1e-12);
        assertEquals("sum: 0.3 = 0.3 (up to rounding)", line());
        Agree.within("net heat", 3e-17, 0, 1e-12);
        assertEquals("net heat: 0 = 0 (both below 1e-12)", line());
    }

    @Test
    void estimateIsHeldAgainstItsOwnError() {
        Agree.within("mean", new Estimate(5.37, 0.04), 5.41, 4);
        assertEquals("mean: 5.370 ± 0.040 ≈ 5.41 (differ by 0.04, 1 σ; tolerance 4 σ)", line());
        IllegalStateException far = assertThrows(IllegalStateException.class,
                () -> Agree.within("mean", new Estimate(5.37, 0.04), 5.97, 4));
        assertEquals("mean: 5.370 ± 0.040 and 5.97 are 15 standard errors apart, more than 4", far.getMessage());
    }

    private static String refused(Runnable call) {
        return assertThrows(IllegalArgumentException.class, call::run).getMessage();
    }

    @Test
    void aToleranceThatCouldNotFailIsSaidAndRefused() {
        Agree.within("runs", 0.0075, 0.0043, 0.03);
        assertEquals("runs: 0.0075 ≈ 0.0043 (differ by 0.0032; tolerance 0.03, which could not fail)", line());
        assertEquals("runs: tolerance (0.03) must be smaller than the larger of the two, 0.0075; it could not fail; take it from an error bar,"
                + " or give a reason as last argument", refused(() -> Agree.close("runs", 0.0075, 0.0043, 0.03)));
        assertEquals("", line());
        Agree.close("net heat (J)", 3e-14, 0, 1e-9, "rounding of terms of 1000 J");
        assertEquals("net heat (J): 0 = 0 (both below 1e-09; rounding of terms of 1000 J)".replace("e-09", "e-9"), line());
        assertTrue(refused(() -> Agree.close("net heat (J)", 3e-14, 0, 1e-9, " ")).contains("must not be blank"));
        Agree.close("work (J)", 1.2345, 1.2346, 1e-3);
        assertEquals("work (J): 1.2345 ≈ 1.2346 (differ by 0.0001; tolerance 0.001)", line());
    }

    @Test
    void aToleranceMustTellTheNumberFromItsNull() {
        Agree.close("exponent", 2.05, 2, 0.1, 1.5);
        assertEquals("exponent: 2.05 ≈ 2 (differ by 0.05; tolerance 0.1; tells it from 1.5)", line());
        assertTrue(refused(() -> Agree.close("exponent", 2.05, 2, 0.6, 1.5)).contains("the difference to 1.5, 0.5"));
        assertTrue(refused(() -> Agree.close("exponent", new Estimate(2.05, 0.2), 2, 4, 1.5)).contains("tolerance (0.8)"));
    }

    @Test
    void estimatesAreHeldToTheSame() {
        assertTrue(refused(() -> Agree.close("mean", new Estimate(0.01, 0.02), 0.03, 4)).contains("could not fail"));
        Agree.close("mean", new Estimate(0.01, 0.02), 0, 4, "symmetry");
        assertEquals("mean: 0.010 ± 0.020 ≈ 0 (differ by 0.01, 0.5 σ; tolerance 4 σ; symmetry)", line());
        Agree.close("two ways", new Estimate(5.3, 0.03), new Estimate(5.4, 0.04), 4);
        assertEquals("two ways: 5.300 ± 0.030 ≈ 5.400 ± 0.040 (differ by 0.1, 2 σ; tolerance 4 σ)", line());
        assertEquals("two ways: 5.300 ± 0.030 and 5.900 ± 0.040 are 12 standard errors apart, more than 4", assertThrows(IllegalStateException.class,
                () -> Agree.close("two ways", new Estimate(5.3, 0.03), new Estimate(5.9, 0.04), 4)).getMessage());
    }

    @Test
    void anExpectedNumberIsNotInTheCode() {
        Withheld.use("zz", Map.of("bit-energy", Map.of("expect", "3.483 ± 0.001"), "bad", Map.of("expect", "3.483"), "loose", Map.of("expect", "3 ± 4")));
        try {
            Agree.expected("zz/bit-energy", 3.4831);
            assertEquals("bit energy: 3.4831 ≈ 3.483 (differ by 0.0001; tolerance 0.001)", line());
            assertThrows(IllegalStateException.class, () -> Agree.expected("zz/bit-energy", 3.5));
            assertTrue(refused(() -> Agree.expected("zz/bad", 3.5)).contains("a number and its tolerance"));
            assertTrue(refused(() -> Agree.expected("zz/loose", 3.5)).contains("could not fail"));
            Agree.expected("zz/unknown", 3.5);
            assertEquals("zz/unknown: 3.5 (nothing is known yet to hold it against)", line());
        } finally {
            Withheld.forget("zz");
        }
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
