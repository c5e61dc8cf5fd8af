package chapter02;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import tech.tablesaw.api.Table;
import thermolab.data.Tables;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.heat.DebyeCrystal;
import thermolab.heat.EinsteinCrystal;
import thermolab.num.Constants;
import thermolab.num.Grid;

@ExerciseTest(contract = DiamondFit.class, number = 5, title = "Which law has Weber's diamond?", points = 3, level = Level.FIND_OUT, hints = {
    "For any θ you can compute all misses, and so one number that says how bad this θ is. Plot that number against θ for the diamond before you write a search.",
    "One grid over the whole range, then finer ones around its best point, is enough; both laws can share the code if the law is an argument.",
    "A relative miss is the miss over the reading. Compare the two laws for both kinds of misses before you answer which is better; look at which readings the cold ones outweigh."})
public class DiamondFitTest {

    private static final double SIGMAS = 5; // allowed, of the standard error that the noise gives θ
    private static final double[] TEMPERATURES = Grid.linear(60, 600, 28);

    @Checks(points = 0.5, idea = "Readings that follow a law exactly give back its temperature, and leave no misses")
    void exact(DiamondFit answer) {
        for (double theta : new double[] {120, 430, 1850}) {
            double[] hard = Grid.map(TEMPERATURES, t -> 3 * Constants.GAS * DebyeCrystal.heatCapacity(t / theta));
            double[] alike = Grid.map(TEMPERATURES, t -> 3 * Constants.GAS * EinsteinCrystal.heatCapacity(t / theta));
            assertEquals(theta, answer.debye(TEMPERATURES, hard, false).theta(), 1e-3 * theta);
            assertEquals(theta, answer.einstein(TEMPERATURES, alike, true).theta(), 1e-3 * theta);
            assertEquals(0, answer.einstein(TEMPERATURES, alike, false).miss(), 0.02);
            assertEquals(0, answer.debye(TEMPERATURES, hard, false).miss(), 0.02);
        }
    }

    @Checks(points = 1, idea = "With noise, the least mean square finds the temperature as well as the noise allows")
    void noisy(DiamondFit answer, RandomGenerator random) {
        for (boolean debye : new boolean[] {true, false, true, true}) {
            DoubleUnaryOperator law = debye ? DebyeCrystal::heatCapacity : EinsteinCrystal::heatCapacity;
            double theta = random.nextDouble(250, 1200);
            double sigma = 0.2;
            double[] readings = Grid.map(TEMPERATURES, t -> Math.max(0.01, 3 * Constants.GAS * law.applyAsDouble(t / theta) + sigma * random.nextGaussian()));
            double information = 0;
            for (double t : TEMPERATURES) {
                double slope = 3 * Constants.GAS * (law.applyAsDouble(t / (theta + 0.1)) - law.applyAsDouble(t / (theta - 0.1))) / 0.2;
                information += slope * slope / (sigma * sigma);
            }
            double found = (debye ? answer.debye(TEMPERATURES, readings, false) : answer.einstein(TEMPERATURES, readings, false)).theta();
            assertEquals(theta, found, SIGMAS / Math.sqrt(information) + 0.002 * theta);
        }
    }

    @Checks(points = 0.5, idea = "A relative miss is a share of its reading, so the cold readings count as much as the warm ones")
    void relative(DiamondFit answer) { // the cold reading is a tenth too high
        double[] t = {100, 200, 400};
        double[] c = Grid.map(t, x -> 3 * Constants.GAS * EinsteinCrystal.heatCapacity(x / 600));
        c[0] *= 1.1;
        assertEquals(597, answer.einstein(t, c, false).theta(), 1);
        assertEquals(587, answer.einstein(t, c, true).theta(), 1);
    }

    @Checks(points = 1, idea = "Which law is better for the diamond depends on what a miss is: try both kinds on Weber's readings")
    void diamond(DiamondFit answer) {
        Table weber = Tables.diamondHeatCapacity();
        double[] t = Tables.numbers(weber, "temperature_K");
        double[] c = Tables.numbers(weber, "c_molar_J_per_mol_K");
        for (boolean relative : new boolean[] {false, true}) {
            boolean einstein = answer.einstein(t, c, relative).miss() < answer.debye(t, c, relative).miss();
            assertEquals(einstein ? "Einstein" : "Debye", answer.betterForDiamond(relative));
        }
        assertEquals(1296, answer.einstein(t, c, false).theta(), 2); // least squares on the twelve readings
    }
}
