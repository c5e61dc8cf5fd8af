package chapter22;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.learn.Distillation;

@ExerciseTest(contract = DistilGradient.class, number = 4, title = "What a pupil feels", points = 3, hints = {
    "Write KL as cross-entropy less entropy; only the first depends on the student, through $\\ln q_i = z_i/T - \\ln\\sum_j e^{z_j/T}$.",
    "Each derivative of $z/T$ brings a factor $1/T$: one of the two $T$ in front is used up.",
    "Take the largest logit off before you exponentiate."})
public class DistilGradientTest {

    private static final double[] TEACHER = {4, 1, -1};
    private static final double[] STUDENT = {2, 1.5, 0};

    @Checks(points = 1, idea = "It is the derivative of T² KL, with its sign: pupils walk down it towards the teacher")
    void derivative(DistilGradient answer, RandomGenerator random) {
        assertArrayEquals(new double[] {-0.372402129585, 0.301084011359, 0.071318118226}, answer.distillGradient(TEACHER, STUDENT, 1), 1e-8);
        for (int k = 0; k < 10; k++) {
            double[] teacher = random.doubles(4, -3, 3).toArray();
            double[] student = random.doubles(4, -3, 3).toArray();
            Distillation loss = new Distillation(1);
            double[] slope = answer.distillGradient(teacher, student, 1);
            for (int i = 0; i < 4; i++) {
                double[] up = student.clone();
                double[] down = student.clone();
                up[i] += 1e-5;
                down[i] -= 1e-5;
                assertEquals((loss.value(up, teacher) - loss.value(down, teacher)) / 2e-5, slope[i], 1e-6);
            }
        }
    }

    @Checks(points = 1, idea = "A hot teacher speaks as loudly as a cold one: the gradient tends to the difference of the centred logits over the classes")
    void hotLimit(DistilGradient answer) {
        assertArrayEquals(new double[] {-0.667132342442, 0.343970334282, 0.323162008160}, answer.distillGradient(TEACHER, STUDENT, 4), 1e-8);
        assertArrayEquals(new double[] {-0.6111111, 0.2222222, 0.3888889}, answer.distillGradient(TEACHER, STUDENT, 1e5), 1e-4);
        assertEquals(0, Arrays.stream(answer.distillGradient(TEACHER, STUDENT, 20)).sum(), 1e-9);
    }

    @Checks(points = 1, idea = "Logits have no zero of their own, and large ones over a small T do not overflow")
    void anyOffset(DistilGradient answer) {
        double[] moved = answer.distillGradient(new double[] {9004, 9001, 8999}, new double[] {-7998, -7998.5, -8000}, 4);
        assertArrayEquals(answer.distillGradient(TEACHER, STUDENT, 4), moved, 1e-8);
        assertArrayEquals(new double[] {0, -0.01, 0.01}, answer.distillGradient(new double[] {0, 9, 1}, new double[] {-1, 1, 9}, 0.01), 1e-12);
    }
}
