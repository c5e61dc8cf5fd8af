package thermolab.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

class DistillationTest {

    private static final double[] TEACHER = {4, 1, -1};
    private static final double[] STUDENT = {2, 1.5, 0};

    @Test
    void referenceNumbers() {
        double[] temperatures = {1, 4, 20};
        double[] losses = {0.3630307601858561, 0.9151979544819491, 0.8918168544675531};
        double[][] slopes = {{-0.37240212958519914, 0.3010840113590707, 0.07131811822612828},
            {-0.6671323424420565, 0.34397033428158497, 0.323162008160472}, {-0.6330782936607138, 0.2509105274956436, 0.3821677661650702}};
        for (int k = 0; k < 3; k++) {
            Distillation d = new Distillation(temperatures[k]);
            assertEquals(1, d.value(STUDENT, TEACHER) / losses[k], 1e-9);
            assertArrayEquals(slopes[k], d.slope(STUDENT, TEACHER), 1e-9);
        }
        assertArrayEquals(new double[] {-0.6111111111111113, 0.22222222222222218, 0.3888888888888888}, Distillation.hotLimit(STUDENT, TEACHER), 1e-15);
    }

    @Test
    void theSlopeIsTheDerivativeAndSumsToZero() {
        RandomStream random = RandomStream.of(1);
        for (int trial = 0; trial < 40; trial++) {
            double[] teacher = random.doubles(4, -3, 3).toArray();
            double[] student = random.doubles(4, -3, 3).toArray();
            Distillation d = new Distillation(random.nextDouble(0.3, 10));
            double[] slope = d.slope(student, teacher);
            assertEquals(0, Arrays.stream(slope).sum(), 1e-12);
            for (int i = 0; i < 4; i++) {
                double[] up = student.clone();
                double[] down = student.clone();
                up[i] += 1e-5;
                down[i] -= 1e-5;
                assertEquals((d.value(up, teacher) - d.value(down, teacher)) / 2e-5, slope[i], 1e-6);
            }
        }
    }

    @Test
    void hotSlopesTendToTheLimitAsOneOverT() {
        double[] limit = Distillation.hotLimit(STUDENT, TEACHER);
        double off1 = Math.abs(new Distillation(1e3).slope(STUDENT, TEACHER)[0] - limit[0]);
        double off2 = Math.abs(new Distillation(2e3).slope(STUDENT, TEACHER)[0] - limit[0]);
        assertEquals(2, off1 / off2, 0.01);
        assertEquals(0, new Distillation(5).value(TEACHER, new double[] {5, 2, 0}), 1e-14, "an offset of all logits is nothing");
    }

    @Test
    void nearZeroItIsTheTeachersChoiceThatCounts() {
        assertEquals(1e-3 * 0.5, new Distillation(1e-3).value(new double[] {0.5, 1, 0}, TEACHER), 1e-12); // T times the gap in the student
        assertEquals(0, new Distillation(Double.MIN_VALUE).value(new double[] {0, 1, 0}, new double[] {0.2, 0.3, 0.5}), 1e-300);
    }

    @Test
    void refusals() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Distillation(0)).getMessage().contains("temperature (0.0)"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Distillation(1).value(new double[2], new double[3]))
                .getMessage().contains("student [2] and teacher [3]"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Distillation(1).slope(new double[] {Double.NaN}, new double[1]))
                .getMessage().contains("student[0] (NaN)"));
    }
}
