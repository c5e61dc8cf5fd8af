package thermolab.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FastFloatsTest {

    private static final double FLOAT_ROUNDING = 3e-7;

    @Test
    void agreesWithTheMathLibrary() {
        for (double x = -40; x < 40; x += 0.003) {
            float[] t = {(float) x};
            float[] s = {(float) x};
            FastFloats.tanh(t, 1);
            FastFloats.sigmoid(s, 1);
            assertEquals(Math.tanh((float) x), t[0], FLOAT_ROUNDING);
            assertEquals(1 / (1 + Math.exp(-(float) x)), s[0], FLOAT_ROUNDING);
        }
    }

    @Test
    void extremesAndNaN() {
        float[] x = {Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN, 0, 7};
        FastFloats.sigmoid(x, 4);
        assertEquals(1, x[0], FLOAT_ROUNDING);
        assertEquals(0, x[1], FLOAT_ROUNDING);
        assertTrue(Float.isNaN(x[2]));
        assertEquals(0.5f, x[3]);
        assertEquals(7, x[4], "only the first numbers are touched");
    }

    @Test
    void drawsAreZeroOrOne() {
        float[] drawn = new float[5];
        FastFloats.draw(new float[] {0, 1, 0.5f, 0.5f, Float.NaN}, new float[] {0, 0.99999994f, 0.5f, 0.49999997f, 0},
                drawn, 5);
        assertArrayEquals(new float[] {0, 1, 0, 1, Float.NaN}, drawn);
    }

    @Test
    void uniformsAreUniformIndependentAndRepeatable() {
        int n = 200_000;
        float[] u = new float[n];
        new UniformLanes(RandomStream.of(1)).fill(u, n);
        int[] counts = new int[16];
        double lag1 = 0;
        double lagLanes = 0;
        for (int i = 0; i < n; i++) {
            assertTrue(u[i] >= 0 && u[i] < 1);
            counts[(int) (16 * u[i])]++;
            lag1 += i == 0 ? 0 : (u[i] - 0.5) * (u[i - 1] - 0.5) * 12 / n;
            lagLanes += i < 256 ? 0 : (u[i] - 0.5) * (u[i - 256] - 0.5) * 12 / n;
        }
        double chiSquared = 0;
        for (int count : counts) {
            chiSquared += Math.pow(count - n / 16.0, 2) / (n / 16.0);
        }
        assertTrue(chiSquared < 44.3, "chi-squared " + chiSquared + " of 15 degrees: 1e-4 false alarms");
        assertEquals(0, lag1, 4 / Math.sqrt(n));
        assertEquals(0, lagLanes, 4 / Math.sqrt(n));
        float[] pieces = new float[300];
        float[] rest = new float[700];
        UniformLanes again = new UniformLanes(RandomStream.of(1));
        again.fill(pieces, 300);
        again.fill(rest, 700);
        assertEquals(u[299], pieces[299]);
        assertEquals(u[999], rest[699]);
    }

    @Test
    void hostFloatsShareMemoryWithTheirMatrix() {
        HostFloats host = new HostFloats(2, 3);
        host.write(2, new float[] {5, 6}, 2);
        host.push();
        assertEquals(5, host.matrix().getFloat(0, 1));
        assertEquals(6, host.columns(1, 2).getFloat(1, 0));
        assertEquals(6, host.part(2, 2, 2).getFloat(1, 0));
        host.matrix().addi(1);
        float[] read = new float[6];
        host.pull();
        host.read(0, read, 6);
        assertArrayEquals(new float[] {1, 1, 6, 7, 1, 1}, read);
        host.set(0, 9);
        assertEquals(9, host.get(0));
    }
}
