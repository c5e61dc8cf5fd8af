package thermolab.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import thermolab.num.RandomStream;

/** Sudden moves and chains of them, against closed forms and each other. */
class QuenchesTest {

    @Test
    void stiffnessQuenchKnowsItsLaw() {
        RandomStream random = RandomStream.of(1);
        for (int i = 0; i < 50; i++) {
            StiffnessQuench quench = new StiffnessQuench(random.nextDouble(0.2, 5), random.nextDouble(0.2, 5), random.nextDouble(0.2, 5));
            double t = quench.temperature();
            assertEquals(quench.exponentialAverage(), Math.exp(-quench.freeEnergyChange() / t), 1e-13);
            assertEquals(quench.dissipatedWork(), quench.meanWork() - quench.freeEnergyChange(), 1e-13 * t);
            assertEquals(quench.freeEnergyChange(), -quench.reversed().freeEnergyChange(), 1e-13 * t);
            double work = random.nextDouble(0.01, 3) * quench.meanWork();
            assertEquals((work - quench.freeEnergyChange()) / t, quench.logRatio(work), 1e-10);
            assertEquals(quench.logRatio(work), Math.log(quench.workDensity(work) / quench.reversed().workDensity(-work)), 1e-10);
            double h = 1e-5 * Math.abs(work);
            assertEquals(quench.workDensity(work), (quench.probabilityBelow(work + h) - quench.probabilityBelow(work - h)) / (2 * h),
                    1e-6 * quench.workDensity(work));
        }
    }

    @Test
    void stiffnessQuenchByQuadrature() {
        StiffnessQuench quench = new StiffnessQuench(1, 4, 1);
        double square = 0;
        double average = 0;
        double below = 0;
        double h = 1e-3;
        for (double x = -9; x < 9; x += h) {
            double p = h * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            double work = 1.5 * x * x;
            average += p * Math.exp(-work);
            square += p * Math.exp(-2 * work);
            below += work < Math.log(2) ? p : 0;
        }
        assertEquals(average, quench.exponentialAverage(), 1e-12);
        assertEquals(square / (average * average) - 1, quench.relativeVariance(), 1e-12);
        assertEquals(below, quench.probabilityBelowFreeEnergy(), 1e-3);
        assertEquals(Double.POSITIVE_INFINITY, new StiffnessQuench(4, 2, 1).relativeVariance());
        assertEquals(0, new StiffnessQuench(2, 2, 1).relativeVariance(), 1e-15);
    }

    @Test
    void twoStateQuenchKnowsTheReferenceNumbers() {
        DrivenLevels quench = DrivenLevels.twoStateQuench(1, 3, 1);
        WorkDistribution there = quench.workDistribution();
        WorkDistribution back = quench.reversed().workDistribution();
        assertEquals(0.2689414213699951, there.probability(2), 1e-12);
        assertEquals(0.7310585786300049, there.probability(0), 1e-12);
        assertEquals(0.04742587317756678, back.probability(-2), 1e-12);
        assertEquals(0.9525741268224333, back.probability(0), 1e-12);
        assertEquals(0.2646743359444808, quench.freeEnergyChange(), 1e-12);
        assertEquals(0.7674558420651704, there.exponentialAverage(1), 1e-12);
        assertEquals(1.7353256640555192, Math.log(there.probability(2) / back.probability(-2)), 1e-12);
    }

    @Test
    void chainsOfStepsTendToTheirLimit() {
        RandomStream random = RandomStream.of(2);
        for (int i = 0; i < 20; i++) {
            double a = random.nextDouble(0.2, 4);
            double b = random.nextDouble(0.2, 4);
            double t = random.nextDouble(0.3, 3);
            assertEquals(QuasistaticSteps.twoLevelLimit(a, b, t), QuasistaticSteps.twoLevel(a, b, t, 200_000).scaledDissipation(), 1e-3 * t);
            assertEquals(QuasistaticSteps.harmonicLimit(a, b, t), QuasistaticSteps.harmonic(a, b, t, 100_000).scaledDissipation(),
                    1e-3 * QuasistaticSteps.harmonicLimit(a, b, t) + 1e-9);
            QuasistaticSteps one = QuasistaticSteps.twoLevel(a, b, t, 1);
            DrivenLevels quench = DrivenLevels.twoStateQuench(a, b, t);
            assertEquals(quench.workDistribution().mean(), one.meanWork(), 1e-12);
            assertEquals(quench.freeEnergyChange(), one.freeEnergyChange(), 1e-12);
            assertEquals(new StiffnessQuench(a, b, t).dissipatedWork(), QuasistaticSteps.harmonic(a, b, t, 1).dissipatedWork(), 1e-12);
        }
    }

    @Test
    void extremeGapsKeepTheirDigits() {
        assertEquals(0, QuasistaticSteps.twoLevel(0, 5000, 1, 1).freeEnergyChange() - Math.log(2), 1e-12);
        assertEquals(2500, QuasistaticSteps.twoLevel(0, 5000, 1, 1).meanWork(), 1e-9);
        assertEquals(-5000 * 1.0, QuasistaticSteps.twoLevel(0, -5000, 1, 1).freeEnergyChange() - Math.log(2), 1e-9);
        assertTrue(QuasistaticSteps.harmonic(1, 1 + 1e-12, 1, 1).dissipatedWork() > 0);
    }

    @Test
    void lengthsAreThoseOfTheClosedForms() {
        ThermodynamicLength trap = ThermodynamicLength.ofStiffness(1, 4, 3, 2);
        assertEquals(Math.sqrt(6) * (1 - 0.5), trap.length(), 1e-12);
        assertEquals(trap.length(), ThermodynamicLength.ofStiffness(4, 1, 3, 2).length(), 1e-12);
        assertEquals(3.0 / 8 * 6 * (1 - 1 / 16.0), trap.linearDissipation(1), 1e-12);
        double[] best = trap.controls(10);
        for (int i = 0; i <= 10; i++) {
            assertEquals(Math.pow(1 - 0.05 * i, -2), best[i], 1e-11);
        }
        ThermodynamicLength steps = ThermodynamicLength.of(k -> 1 / (4 * k * k), 1, 4);
        assertEquals(4 * Math.pow(4, 0.3) / 4, steps.controls(10)[3], 1e-10);                 // a geometric ladder
        assertEquals(steps.leastDissipation(1000), QuasistaticSteps.harmonic(steps.controls(1000), 1).dissipatedWork(), 1e-6);
        assertTrue(steps.leastDissipation(1) < steps.linearDissipation(1));
    }

    @Test
    void lengthsOverManyPowersOfTenAreExactOrRefused() {
        assertEquals(1e3 - 1e-3, ThermodynamicLength.ofStiffness(1e-6, 1e6, 1, 1).length(), 1e-6);
        assertEquals(1e3 - 1e-3, ThermodynamicLength.ofStiffness(1e6, 1e-6, 1, 1).length(), 1e-6);
        double[] way = ThermodynamicLength.ofStiffness(1e-6, 1e6, 1, 1).controls(4);
        assertEquals(Math.pow(1e3 - (1e3 - 1e-3) / 2, -2), way[2], 1e-12);
        assertEquals(2, ThermodynamicLength.of(x -> 1, -1, 1).length(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> ThermodynamicLength.of(x -> 1 / (x * x + 1e-14), -1, 1));
    }

    @Test
    void bestSlowProtocolDissipatesWhatTheLengthSays() {
        ThermodynamicLength length = ThermodynamicLength.ofStiffness(1, 4, 1, 1);
        double t = 200;
        TrapDrive best = TrapDrive.ofStiffness(length.controls(40_000), 1, 1, t);
        TrapDrive linear = TrapDrive.ofStiffness(thermolab.num.Grid.linear(1, 4, 40_001), 1, 1, t);
        assertEquals(length.leastDissipation(t), best.meanWork() - best.freeEnergyChange(), 0.03 * length.leastDissipation(t));
        assertEquals(length.linearDissipation(t), linear.meanWork() - linear.freeEnergyChange(), 0.03 * length.linearDissipation(t));
    }
}
