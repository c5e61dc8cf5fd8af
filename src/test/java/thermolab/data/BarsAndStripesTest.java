package thermolab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BarsAndStripesTest {

    @Test
    void picturesAreAllDifferentAndOfOneKind() {
        for (int side = 2; side <= 4; side++) {
            double[][] pictures = BarsAndStripes.of(side);
            assertEquals(2 * (1 << side) - 2, pictures.length);
            assertEquals(pictures.length, Arrays.stream(pictures).map(Arrays::toString).distinct().count());
            for (double[] picture : pictures) {
                assertTrue(sameAlong(picture, side, 1, side) || sameAlong(picture, side, side, 1));
            }
        }
    }

    private static boolean sameAlong(double[] picture, int side, int step, int next) {
        for (int line = 0; line < side; line++) {
            for (int i = 1; i < side; i++) {
                if (picture[line * next + i * step] != picture[line * next]) {
                    return false;
                }
            }
        }
        return true;
    }
}
