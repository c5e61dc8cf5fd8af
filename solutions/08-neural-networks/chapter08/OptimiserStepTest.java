package chapter08;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter08.OptimiserStep.Rule;
import chapter08.OptimiserStep.State;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = OptimiserStep.class, number = 2, title = "Seven optimisers", points = 4, hints = {
    "Seven cases of a `switch`, two or three lines each: first what is remembered, then the move. Begin with SGD and run the check.",
    "Momentum and Nesterov keep the same $v$; only the move differs. RMSProp's $s$ is a running mean, AdaGrad's a sum that "
        + "never shrinks.",
    "Adam's $\\hat v$ and $\\hat s$ correct for the zeros at the start: divide by $1 - 0.9^t$ and $1 - 0.999^t$ with $t = 1$ "
        + "in the first step. AdamW's decay multiplies $x$ and never enters $v$ or $s$."})
public class OptimiserStepTest {

    private static final double RELATIVE = 1e-7;
    private static final double[][] GRADIENTS = {{1, -2}, {0.5, 1}, {-0.2, 0.3}};

    private static State start(double... x) {
        return new State(0, x, new double[x.length], new double[x.length]);
    }

    /** The state after each of the gradients, rate 0.1. */
    private static State after(OptimiserStep answer, Rule rule, State state, double[]... gradients) {
        for (double[] gradient : gradients) {
            state = answer.step(rule, state, gradient, 0.1);
        }
        return state;
    }

    /** The parameter after so many equal gradients, from x = 0, rate 0.1. */
    private static double afterEqual(OptimiserStep answer, Rule rule, double gradient, int steps) {
        State state = start(0);
        for (int t = 0; t < steps; t++) {
            state = answer.step(rule, state, new double[] {gradient}, 0.1);
        }
        return state.x()[0];
    }

    private static void assertPublished(OptimiserStep answer, Rule rule, double first, double second) {
        assertArrayEquals(new double[] {first, second}, after(answer, rule, start(1, -1), GRADIENTS).x(), RELATIVE);
    }

    @Checks(points = 1, idea = "Momentum adds up: under a steady gradient the steps grow towards ten times the plain ones")
    void plainAndHeavy(OptimiserStep answer) {
        assertEquals(-0.1 * 3 * 7, afterEqual(answer, Rule.SGD, 3, 7), 1e-12);
        double steps = 0; // Σ (1 − 0.9ᵗ)/(1 − 0.9)
        for (int t = 1; t <= 40; t++) {
            steps += 10 * (1 - Math.pow(0.9, t));
        }
        assertEquals(-0.1 * 3 * steps, afterEqual(answer, Rule.MOMENTUM, 3, 40), 1e-10);
        assertPublished(answer, Rule.MOMENTUM, 0.654, -0.678);
    }

    @Checks(points = 0.5, idea = "Nesterov looks ahead: its first step is already 1.9 times the plain one")
    void nesterov(OptimiserStep answer) {
        assertEquals(-0.1 * 1.9 * 2, afterEqual(answer, Rule.NESTEROV, 2, 1), 1e-12);
        assertPublished(answer, Rule.NESTEROV, 0.5586, -0.6402);
    }

    @Checks(points = 1, idea = "Dividing by the size of past gradients: RMSProp forgets old ones, AdaGrad never does")
    void adaptive(OptimiserStep answer) {
        double running = 0;
        double summed = 0;
        for (int t = 1; t <= 30; t++) {
            running -= 0.1 / Math.sqrt(1 - Math.pow(0.99, t));
            summed -= 0.1 / Math.sqrt(t);
        }
        assertEquals(running, afterEqual(answer, Rule.RMSPROP, 5, 30), 1e-6);
        assertEquals(summed, afterEqual(answer, Rule.ADAGRAD, 5, 30), 1e-6);
        assertPublished(answer, Rule.RMSPROP, -0.27137390117494486, -0.5831719913149395);
        assertPublished(answer, Rule.ADAGRAD, 0.8728876585889663, -0.9580186257677445);
    }

    @Checks(points = 1, idea = "Adam's first step has the size of the rate, whatever the gradient's: both means are corrected "
            + "for their empty start")
    void adam(OptimiserStep answer) {
        assertEquals(-0.1, afterEqual(answer, Rule.ADAM, 1000, 1), 1e-9);
        assertEquals(0.1, afterEqual(answer, Rule.ADAM, -0.001, 1), 1e-5);
        assertEquals(-2.5, afterEqual(answer, Rule.ADAM, 4, 25), 1e-6);
        assertPublished(answer, Rule.ADAM, 0.7471109355609572, -0.8614635094357354);
    }

    @Checks(points = 0.5, idea = "AdamW's decay acts on the parameters alone and is not divided by anything; a step is a pure function")
    void decayApart(OptimiserStep answer) {
        State before = start(8);
        State state = after(answer, Rule.ADAMW, before, new double[1], new double[1]);
        assertEquals(8 * 0.999 * 0.999, state.x()[0], 1e-12);
        assertArrayEquals(new double[] {8}, before.x(), 0);
        after(answer, Rule.ADAMW, before, new double[] {3});
        assertArrayEquals(new double[2], new double[] {before.v()[0], before.s()[0]}, 0);
        assertPublished(answer, Rule.ADAMW, 0.7444070525216601, -0.8586930421385334);
    }
}
