package chapter07;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chapter07.TunedSampler.Settings;
import chapter07.TunedSampler.Valley;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.meter.Autocorrelation;
import thermolab.meter.IntegratedTime;

@ExerciseTest(contract = TunedSampler.class, number = 5, title = "Tune HMC on a valley that you cannot see", points = 3,
        level = Level.FIND_OUT, hints = {
            "Which of the two directions limits the step, and which one decides how long a path should be? Two numbers are to be "
                + "measured.",
            "Slopes at neighbouring places differ by the curvature times the distance. Four slopes near the origin make a "
                + "$2\\times2$ matrix. Or: try steps, and watch how $H$ changes along short paths.",
            "The leapfrog is stable up to $\\varepsilon\\sqrt{k} = 2$ for the largest curvature $k$; half of that accepts most moves. "
                + "A quarter of a turn of the direction with the smallest $k$ takes the time $\\pi/2\\sqrt{k}$."})
public class TunedSamplerTest {

    private static final int BUDGET = 400;
    private static final int SLOPES = 400_000; // of the run that judges: its readings are known to a tenth
    private static final int MOST_MOVES = 20_000;
    private static final double FAIR = 0.3; // of what settings from the true curvatures get

    /** A valley with its true widths: E = ½ k v² + ½ (u/w)² + (u/w)⁴/40, turned by an angle. */
    private record Hidden(double k, double w, double angle) {

        static Hidden drawn(RandomGenerator random) {
            return new Hidden(60 * Math.pow(6, random.nextDouble()), 1 + 2 * random.nextDouble(), Math.PI * random.nextDouble());
        }

        double along(double[] q) {
            return Math.cos(angle) * q[0] + Math.sin(angle) * q[1];
        }

        double across(double[] q) {
            return Math.cos(angle) * q[1] - Math.sin(angle) * q[0];
        }

        double energy(double[] q) {
            double s = along(q) / w;
            return k * across(q) * across(q) / 2 + s * s / 2 + s * s * s * s / 40;
        }

        double[] slope(double[] q) {
            double s = along(q) / w;
            double u = (s + s * s * s / 10) / w;
            double v = k * across(q);
            return new double[] {Math.cos(angle) * u - Math.sin(angle) * v, Math.sin(angle) * u + Math.cos(angle) * v};
        }

        Settings fromTheTruth() {
            double eps = 1 / Math.sqrt(k);
            return new Settings(eps, (int) Math.round(Math.PI / 2 * w / eps));
        }
    }

    /** What a long run with some settings gives. */
    private record Judged(double acceptance, double perSlope) {
    }

    @Checks(points = 1, idea = "A budget is a budget: no more slopes than were granted, and a step and a number of leaps that can be used")
    void keepsTheBudget(TunedSampler answer, RandomGenerator random) {
        for (int round = 0; round < 3; round++) {
            Settings settings = tuned(answer, Hidden.drawn(random), 200);
            assertTrue(settings.eps() > 0 && settings.eps() < 10 && settings.leaps() >= 1 && settings.leaps() <= 10_000, settings.toString());
        }
    }

    @Checks(points = 1, idea = "The narrow direction limits the step: at least half of the moves of a long run are accepted")
    void narrowDirection(TunedSampler answer, RandomGenerator random) {
        Hidden valley = Hidden.drawn(random);
        Judged judged = judge(valley, tuned(answer, valley, BUDGET), random.nextLong());
        assertTrue(judged.acceptance > 0.5, "accepted " + judged.acceptance);
    }

    @Checks(points = 1, idea = "The long direction sets the path: about a quarter of its turn, neither a step nor a half turn, so that "
            + "slopes buy readings")
    void longDirection(TunedSampler answer, RandomGenerator random) {
        Hidden valley = Hidden.drawn(random);
        double fair = judge(valley, valley.fromTheTruth(), random.nextLong()).perSlope;
        double own = judge(valley, tuned(answer, valley, BUDGET), random.nextLong()).perSlope;
        assertTrue(own > FAIR * fair, own + " readings a slope, where " + fair + " can be had");
    }

    private static Settings tuned(TunedSampler answer, Hidden hidden, int budget) {
        int[] asked = {0};
        return answer.tune(new Valley(q -> hidden.energy(q), q -> {
            if (++asked[0] > budget) {
                throw new IllegalStateException("the budget of " + budget + " slopes is spent");
            }
            return hidden.slope(q);
        }), budget);
    }

    private static Judged judge(Hidden valley, Settings settings, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int moves = Math.max(50, Math.min(MOST_MOVES, SLOPES / settings.leaps()));
        double[] squares = new double[moves];
        double[] q = {0, 0};
        int accepted = 0;
        for (int i = 0; i < moves; i++) {
            double eps = settings.eps() * (0.9 + 0.2 * random.nextDouble());
            double[] end = q.clone();
            double[] p = {random.nextGaussian(), random.nextGaussian()};
            double before = valley.energy(q) + (p[0] * p[0] + p[1] * p[1]) / 2;
            kick(p, valley.slope(end), eps / 2);
            for (int leap = 1; leap <= settings.leaps(); leap++) {
                kick(end, p, -eps);
                kick(p, valley.slope(end), leap < settings.leaps() ? eps : eps / 2);
            }
            double after = valley.energy(end) + (p[0] * p[0] + p[1] * p[1]) / 2;
            if (random.nextDouble() < Math.exp(before - after)) {
                q = end;
                accepted++;
            }
            squares[i] = valley.along(q) * valley.along(q);
        }
        IntegratedTime memory = Autocorrelation.integratedTime(squares);
        boolean stands = accepted < moves / 100 || !memory.known(); // less than 50 readings are none
        return new Judged((double) accepted / moves, stands ? 0 : memory.effectiveSize() / ((double) moves * settings.leaps()));
    }

    private static void kick(double[] p, double[] slope, double time) {
        p[0] -= time * slope[0];
        p[1] -= time * slope[1];
    }
}
