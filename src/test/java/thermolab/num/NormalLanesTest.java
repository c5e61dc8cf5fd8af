package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

class NormalLanesTest {

    private static final int HALF = 1 << 16;

    private static double share(int s) {
        return (HALF - Math.abs(s - (HALF - 1))) * 0x1p-32;
    }

    @Test
    void tableIsANormalLaw() {
        double[] z = NormalLanes.table();
        double below = 0;
        double worst = 0;
        double[] moments = new double[7];
        for (int s = 0; s < 2 * HALF - 1; s++) {
            double p = share(s);
            double phi = Erf.erfc(-z[s] / Math.sqrt(2)) / 2;
            worst = Math.max(worst, Math.max(Math.abs(phi - below), Math.abs(phi - below - p)));
            below += p;
            for (int m = 0; m < 7; m++) {
                moments[m] += p * Math.pow(z[s], m);
            }
        }
        assertArrayEquals(new double[] {1, 0, 1, 0, 3, 0, 15}, moments, 1e-4);
        assertEquals(1, moments[2], 1e-12);
        assertEquals(3, moments[4], 1e-6);
        assertTrue(worst < 0x1p-16, "greatest distance of the distribution functions " + worst);
        assertEquals(6.3, z[2 * HALF - 2], 0.1);
    }

    @Test
    void sumsComeUpAsOftenAsTheirNumbersSay() {
        NormalLanes lanes = new NormalLanes(RandomStream.of(5));
        double[] z = new double[NormalLanes.BLOCK];
        int blocks = 4000;
        double n = (double) blocks * z.length;
        int bins = 60;
        double[] counts = new double[bins + 2];
        double next = 0;
        double across = 0;
        double[] last = new double[z.length];
        for (int b = 0; b < blocks; b++) {
            lanes.next(z);
            for (int i = 0; i < z.length; i++) {
                counts[(int) Math.max(0, Math.min(bins + 1, Math.floor((z[i] + 3) * 10) + 1))]++;
                next += z[i] * last[i];
                across += i > 0 ? z[i] * z[i - 1] : 0;
            }
            System.arraycopy(z, 0, last, 0, z.length);
        }
        double chi = 0;
        for (int k = 0; k < bins + 2; k++) {
            double low = k == 0 ? 0 : Erf.erfc(-(-3 + (k - 1) / 10.0) / Math.sqrt(2)) / 2;
            double high = k == bins + 1 ? 1 : Erf.erfc(-(-3 + k / 10.0) / Math.sqrt(2)) / 2;
            chi += Math.pow(counts[k] - n * (high - low), 2) / (n * (high - low));
        }
        assertTrue(chi < bins + 1 + 5 * Math.sqrt(2.0 * (bins + 1)), "χ² " + chi);       // five standard deviations
        assertEquals(0, next / Math.sqrt(n), 5);
        assertEquals(0, across / Math.sqrt(n), 5);
    }

    @Test
    void seedsTellTheNumbers() {
        double[] a = new double[NormalLanes.BLOCK];
        double[] b = new double[NormalLanes.BLOCK];
        new NormalLanes(RandomStream.of(3)).next(a);
        new NormalLanes(RandomStream.of(3)).next(b);
        assertArrayEquals(a, b);
    }
}
