package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = MixBodies.class, number = 2, title = "Contact or engine", points = 3, hints = {
    "Each story keeps something: contact the energy of all bodies together, reversible engines their entropy. Write each for bodies of heat capacity $C_i = m_i c_i$.",
    "A body that goes from $T_i$ to $T$ slowly takes $C_i\\,\\mathrm{d}T/T$ at each step. What is the mean of the $T_i$ at which these changes cancel?",
    "Three sums over the bodies are enough: of $C_i$, of $C_i T_i$ and of $C_i \\ln T_i$. The work is the energy that is missing in the end."})
public class MixBodiesTest {

    private static final double[] ONE_KILOGRAM = {1, 1};
    private static final double ROUNDING = 1e-9;

    @Checks(points = 0.5, idea = "Contact ends at the mean temperature, weighted with mass times specific heat")
    void finalTemperature(MixBodies answer) {
        assertEquals(310, answer.mixBodies(new double[] {1, 2}, new double[] {4000, 4000}, new double[] {350, 290})
                .finalTemperature(), ROUNDING);
        assertEquals(320, answer.mixBodies(ONE_KILOGRAM, new double[] {1000, 3000}, new double[] {380, 300})
                .finalTemperature(), ROUNDING);
    }

    @Checks(points = 1, idea = "Contact makes entropy: each body's change is its heat, bit by bit over its own temperature, and the sum is never negative")
    void entropy(MixBodies answer) {
        double[] c = {500, 500};
        double expected = 500 * Math.log(312.5 / 400) + 500 * Math.log(312.5 / 225);
        assertEquals(expected, answer.mixBodies(ONE_KILOGRAM, c, new double[] {400, 225}).entropyChange(), 1e-8);
        assertEquals(expected * 3, answer.mixBodies(new double[] {3, 3}, c, new double[] {400, 225}).entropyChange(), 1e-8);
        assertEquals(0, answer.mixBodies(ONE_KILOGRAM, c, new double[] {300, 300}).entropyChange(), 1e-9);
        assertTrue(answer.mixBodies(ONE_KILOGRAM, c, new double[] {225, 400}).entropyChange() > 0);
    }

    @Checks(points = 1, idea = "The most work comes from a reversible change, which makes no entropy: so engines leave the bodies colder than contact does")
    void maxWork(MixBodies answer) { // √(400 · 225) = 300
        double work = answer.mixBodies(ONE_KILOGRAM, new double[] {500, 500}, new double[] {400, 225}).maxWork();
        assertEquals(500 * (400 + 225 - 2 * 300), work, 1e-7);
        assertEquals(0, answer.mixBodies(ONE_KILOGRAM, new double[] {5, 7}, new double[] {300, 300}).maxWork(), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Any number of bodies of different size obeys the same sums")
    void three(MixBodies answer) {
        double[] m = {1, 2, 0.5};
        double[] c = {400, 900, 4200};
        double[] t = {900, 300, 280};
        double capacity = 400 + 1800 + 2100;
        double reversible = Math.exp((400 * Math.log(900) + 1800 * Math.log(300) + 2100 * Math.log(280)) / capacity);
        double energy = 400 * 900 + 1800 * 300 + 2100 * 280;
        MixBodies.Mixing mixing = answer.mixBodies(m, c, t);
        assertEquals(energy / capacity, mixing.finalTemperature(), ROUNDING);
        assertEquals(energy - capacity * reversible, mixing.maxWork(), 1e-6);
    }
}
