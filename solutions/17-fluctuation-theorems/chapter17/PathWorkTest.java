package chapter17;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = PathWork.class, number = 1, title = "Work along a path", points = 4, hints = {
    "Which of the two arguments of the energy changes while the hand works, and which one while the bath does?",
    "Each step adds one difference of two energies at the *same* state to the work, and one at the *same* control to the heat.",
    "Add everything up: neighbours cancel and what is left must be the energy at the end less the energy at the beginning."})
public class PathWorkTest {

    private static final double ACCURACY = 1e-9;
    private static final PathWork.Landscape TRAP = (x, c) -> (x - c) * (x - c);
    private static final PathWork.Landscape STIFFENED = (x, k) -> k * x * x * x * x;

    @Checks(points = 1, idea = "Work is what the energy changes by while the control moves and the state stands still, before it moves on")
    void controlMovesFirst(PathWork answer) {
        double[] states = {1, 1, 3};
        double[] controls = {0, 2, 2.5};
        // at x = 1 from 0 to 2: (1 − 2)² − 1² = 0;   at x = 1 from 2 to 2.5: 1.5² − 1² = 1.25
        assertEquals(1.25, answer.workOn(TRAP, states, controls), ACCURACY, "work of two moves of a trap");
        assertEquals(2 * 16, answer.workOn(STIFFENED, new double[] {2, 7}, new double[] {1, 3}), ACCURACY, "work of a stiffening");
    }

    @Checks(points = 1, idea = "The way of the state at a control that rests is heat and no work, whatever the force along it")
    void restingControlDoesNoWork(PathWork answer) {
        double[] states = {0, 1, -2, 4};
        double[] controls = {0.5, 0.5, 0.5, 0.5};
        assertEquals(0, answer.workOn(TRAP, states, controls), ACCURACY, "work at rest");
        assertEquals(3.5 * 3.5 - 0.25, answer.heatInto(TRAP, states, controls), ACCURACY, "heat at rest");
        double[] still = {1, 1, 1, 1};
        assertEquals(0, answer.heatInto(TRAP, still, new double[] {0, 1, 2, 3}), ACCURACY, "heat of a state that stands still");
    }

    @Checks(points = 1, idea = "First law: work and heat add up to the change of the energy, for every path of every landscape")
    void firstLaw(PathWork answer, RandomGenerator random) {
        for (int repeat = 0; repeat < 5; repeat++) {
            double[] states = random.doubles(30, -2, 2).toArray();
            double[] controls = random.doubles(30, 0.5, 2).toArray();
            double change = STIFFENED.energy(states[29], controls[29]) - STIFFENED.energy(states[0], controls[0]);
            double sum = answer.workOn(STIFFENED, states, controls) + answer.heatInto(STIFFENED, states, controls);
            assertEquals(change, sum, 1e-9, "work and heat against the change of energy");
            double closed = answer.workOn(TRAP, new double[] {1, 2, 1}, new double[] {0, 3, 0});
            assertEquals((4 - 1) + (4 - 1), closed, ACCURACY, "work of a closed way");     // no function of the ends
        }
    }

    @Checks(points = 1, idea = "A part of the energy that depends on the control alone is work as well, as large as its change")
    void offsetsCount(PathWork answer) {
        PathWork.Landscape lifted = (x, c) -> (x - c) * (x - c) + 10 * c;
        double[] states = {1, 0, 2, 5};
        double[] controls = {0, 1, 3, 4};
        double bare = answer.workOn(TRAP, states, controls);
        assertEquals(bare + 40, answer.workOn(lifted, states, controls), 1e-8, "work with a lift of 10 for each unit of the control");
        assertEquals(answer.heatInto(TRAP, states, controls), answer.heatInto(lifted, states, controls), 1e-8, "heat with it");
    }
}
