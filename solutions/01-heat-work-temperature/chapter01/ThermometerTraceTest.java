package chapter01;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.heat.TwoBodies;
import thermolab.num.Grid;

@ExerciseTest(contract = ThermometerTrace.class, number = 5, title = "What was the thermometer dipped into?", points = 3, level = Level.FIND_OUT, hints = {
    "Begin without errors. The sensor ends at the common temperature, and gets there exponentially. How does the cup's first temperature follow from the common one, and the conductance from the rate?",
    "The trace may end too early to read the common temperature off its last point. For any rate you try, the common temperature that fits best comes from least squares in one unknown.",
    "Scan the rate: for each value compute the best common temperature and the sum of squared misses, and go on around the rate with the smallest sum. Then do the books: what the sensor received, the cup gave."})
public class ThermometerTraceTest {

    private static final double SIGMAS = 5; // allowed, of the least error that any unbiased method has (Cramér and Rao)

    @Checks(points = 1, idea = "What the thermometer received the cup gave: the cup was warmer or colder before than where both end")
    void small(ThermometerTrace answer) {
        Dip dip = new Dip(40, 12, 293.15, 345, 0.8);
        double[] found = dip.ask(answer, Grid.linear(2, 90, 45), 0, null);
        assertEquals(dip.cup, found[0], 1e-3);
        Dip cold = new Dip(300, 20, 298, 77, 2.5);
        assertEquals(cold.cup, cold.ask(answer, Grid.linear(1, 60, 60), 0, null)[0], 1e-3);
    }

    @Checks(points = 0.5, idea = "Both heat capacities set the rate at which the two meet, so both stand between the rate and the conductance")
    void conductance(ThermometerTrace answer) {
        Dip dip = new Dip(40, 12, 293.15, 345, 0.8);
        assertEquals(0.8, dip.ask(answer, Grid.linear(2, 90, 45), 0, null)[1], 0.8e-3);
    }

    @Checks(points = 0.5, idea = "The last reading is not the end: a trace that stops before it is flat still tells where it is going")
    void stopsEarly(ThermometerTrace answer) {
        Dip dip = new Dip(50, 25, 290, 350, 1.5);
        double[] found = dip.ask(answer, Grid.linear(0.5, 1.2 / dip.bodies().rate(), 40), 0, null);
        assertEquals(350, found[0], 1e-3);
        assertEquals(1.5, found[1], 1.5e-3);
    }

    @Checks(points = 1, idea = "With errors in the readings, all readings together say more than any few of them")
    void noisy(ThermometerTrace answer, RandomGenerator random) {
        for (int trial = 0; trial < 6; trial++) {
            Dip dip = new Dip(random.nextDouble(30, 90), random.nextDouble(8, 25), random.nextDouble(285, 300), random.nextDouble(330, 370),
                    random.nextDouble(0.5, 2));
            double[] times = Grid.linear(0.5, random.nextDouble(2, 4) / dip.bodies().rate(), 60);
            double sigma = 0.5;
            double[] found = dip.ask(answer, times, sigma, random);
            double[] errors = dip.errors(times, sigma);
            assertEquals(dip.cup, found[0], SIGMAS * errors[0]);
            assertEquals(dip.conductance, found[1], SIGMAS * errors[1]);
        }
    }

    /** A dip: heat capacities, temperatures before, and the conductance between. */
    private record Dip(double cupCapacity, double sensorCapacity, double start, double cup, double conductance) {

        TwoBodies bodies() {
            return new TwoBodies(cupCapacity, sensorCapacity, conductance);
        }

        double[] ask(ThermometerTrace answer, double[] times, double sigma, RandomGenerator random) {
            double[] readings = Grid.map(times, t -> bodies().at(cup, start, t)[1] + (sigma > 0 ? sigma * random.nextGaussian() : 0));
            return answer.cupAndConductance(cupCapacity, sensorCapacity, start, times, readings);
        }

        /** The standard errors of both numbers that the readings allow at best. */
        double[] errors(double[] times, double sigma) {
            double cc = 0;
            double cg = 0;
            double gg = 0;
            for (double t : times) {
                double byCup = (reading(cup + 1e-3, conductance, t) - reading(cup - 1e-3, conductance, t)) / 2e-3;
                double byG = (reading(cup, conductance * 1.0001, t) - reading(cup, conductance * 0.9999, t)) / (2e-4 * conductance);
                cc += byCup * byCup;
                cg += byCup * byG;
                gg += byG * byG;
            }
            double determinant = cc * gg - cg * cg;
            return new double[] {sigma * Math.sqrt(gg / determinant), sigma * Math.sqrt(cc / determinant)};
        }

        private double reading(double cupBefore, double g, double t) {
            return new TwoBodies(cupCapacity, sensorCapacity, g).at(cupBefore, start, t)[1];
        }
    }
}
