package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RisingGammaTest {

    @Test
    void isTheSumOfLogarithmsForWholeSteps() {
        for (double a : new double[] {1e-300, 1e-3, 0.5, 7, 29.9, 30, 30.1, 1e3, 1e9, 1e15, 1e200}) {
            for (int n : new int[] {0, 1, 2, 17}) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += Math.log(a + i);
                }
                assertEquals(sum, RisingGamma.log(a, n), 1e-12 * (1 + Math.abs(sum)), a + ", " + n);
            }
        }
    }

    @Test
    void twoHalvesMakeAWhole() {
        for (double a : new double[] {0.1, 29.8, 30, 1e6, 1e14}) {
            assertEquals(Math.log(a), RisingGamma.log(a, 0.5) + RisingGamma.log(a + 0.5, 0.5), 1e-13 * (1 + Math.log(1 + a)));
        }
    }

    @Test
    void refusesWhatIsNoGammaFunction() {
        assertThrows(IllegalArgumentException.class, () -> RisingGamma.log(0, 1));
        assertThrows(IllegalArgumentException.class, () -> RisingGamma.log(1, -1));
        assertThrows(IllegalArgumentException.class, () -> RisingGamma.log(Double.NaN, 1));
    }
}
