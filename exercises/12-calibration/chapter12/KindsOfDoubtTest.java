package chapter12;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chapter12.KindsOfDoubt.Parts;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;

@ExerciseTest(contract = KindsOfDoubt.class, number = 3, title = "Two kinds of not knowing", points = 2, hints = {
    "Average the members' probabilities class by class first; the total is the entropy of that average.",
    "The aleatoric part averages the other way round: entropies first, mean after.",
    "The epistemic part is the difference. Leave out classes with probability 0: `0 * Math.log(0)` is NaN."})
public class KindsOfDoubtTest {

    private static final double ROUNDING = 1e-12;

    @Checks(points = 1, idea = "Members that agree have no epistemic part, and members that contradict each other with "
            + "certainty have nothing else")
    void agreementAndContradiction(KindsOfDoubt answer) {
        Parts agree = answer.decompose(new double[][] {{0.5, 0.5}, {0.5, 0.5}, {0.5, 0.5}});
        assertEquals(Math.log(2), agree.total(), ROUNDING);
        assertEquals(Math.log(2), agree.aleatoric(), ROUNDING);
        assertEquals(0, agree.epistemic(), ROUNDING);
        Parts contradict = answer.decompose(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
        assertEquals(Math.log(3), contradict.total(), ROUNDING);
        assertEquals(0, contradict.aleatoric(), ROUNDING);
        assertEquals(Math.log(3), contradict.epistemic(), ROUNDING);
    }

    @Checks(points = 0.5, idea = "Total = aleatoric + epistemic, and the epistemic part is the members' mean KL to their average")
    void partsAddUp(KindsOfDoubt answer) {
        Parts parts = answer.decompose(new double[][] {{0.9, 0.1}, {0.3, 0.7}});
        double kl = (0.9 * Math.log(0.9 / 0.6) + 0.1 * Math.log(0.1 / 0.4)
                + 0.3 * Math.log(0.3 / 0.6) + 0.7 * Math.log(0.7 / 0.4)) / 2;
        assertEquals(kl, parts.epistemic(), ROUNDING);
        assertEquals(parts.total(), parts.aleatoric() + parts.epistemic(), ROUNDING);
    }

    @Checks(points = 0.5, idea = "The total is the entropy of the mean prediction, in nats, not the mean of anything")
    void totalOfTheMean(KindsOfDoubt answer) {
        double[][] members = {{0.8, 0.2}, {0.4, 0.6}, {0.6, 0.4}};
        assertEquals(-0.6 * Math.log(0.6) - 0.4 * Math.log(0.4), answer.decompose(members).total(), ROUNDING);
        assertEquals(0.8, members[0][0]);
    }
}
