package chapter18;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = SecondLesson.class, number = 5, title = "The second lesson with a spring", points = 3, hints = {
    "At the minimum the slopes of both terms add up to zero: two linear terms in $x$, so a linear system.",
    "Write $x = t_1 + y$: what remains on the right-hand side is the second task's slope at $t_1$.",
    "Divide the whole cost by the larger of 1 and $\\lambda$ before you build the matrix."})
public class SecondLessonTest {

    private static final double CLOSE = 1e-9;
    private static final double[][] H1 = {{4, 1}, {1, 0.5}};
    private static final double[][] H2 = {{0.5, 0}, {0, 3}};
    private static final double[] T1 = {1, 0};
    private static final double[] T2 = {-1, 2};

    @Checks(points = 1, idea = "The spring pulls to the first minimum, the second task to its own, in proportion to λ")
    void balance(SecondLesson answer) {
        assertArrayEquals(new double[] {21 / 59.0, 112 / 59.0}, answer.ewc(H1, T1, H2, T2, 1, false), CLOSE);
        double[][] one = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        assertArrayEquals(new double[] {0.75, 0.25, 1.5},
                answer.ewc(one, new double[] {1, 0, 2}, one, new double[] {0, 1, 0}, 3, false), CLOSE);
    }

    @Checks(points = 1, idea = "The diagonal holds each weight on its own; where the first task couples weights it is another spring")
    void diagonalIsAnotherSpring(SecondLesson answer) {
        assertArrayEquals(new double[] {7 / 9.0, 12 / 7.0}, answer.ewc(H1, T1, H2, T2, 1, true), CLOSE);
        double[][] own = {{2, 0}, {0, 5}};
        assertArrayEquals(answer.ewc(own, T1, H2, T2, 0.7, false), answer.ewc(own, T1, H2, T2, 0.7, true), CLOSE);
    }

    @Checks(points = 1, idea = "Without a spring all is forgotten; an endless one keeps what the first task holds and leaves free what it doesn't")
    void limits(SecondLesson answer) {
        assertArrayEquals(T2, answer.ewc(H1, T1, H2, T2, 0, false), CLOSE);
        assertArrayEquals(T1, answer.ewc(H1, T1, H2, T2, 1e300, false), CLOSE);
        assertArrayEquals(T1, answer.ewc(H1, T1, H2, T2, 1e13, true), CLOSE);
        assertArrayEquals(new double[] {1, 2}, answer.ewc(new double[][] {{1, 0}, {0, 0}}, T1, H2, T2, 1e11, false), CLOSE);
    }
}
