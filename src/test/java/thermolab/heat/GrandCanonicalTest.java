package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GrandCanonicalTest {

    @Test
    void siteIsHalfFullWhereMuMeetsTheBindingEnergy() { // reference statmech.langmuir, relative 1e-9
        double[] mu = {-3, -1, 0};
        double[] coverage = {0.017986209962091555, 0.5, 0.8807970779778824};
        double[] variance = {0.017662706213291114, 0.25, 0.10499358540350653};
        for (int i = 0; i < mu.length; i++) {
            assertEquals(coverage[i], Langmuir.coverage(mu[i], 1, 0.5), 1e-9 * coverage[i]);
            assertEquals(variance[i], Langmuir.variance(mu[i], 1, 0.5), 1e-9 * variance[i]);
        }
        assertEquals(0.09090909090909091, Langmuir.isotherm(0.1), 1e-10);
        assertEquals(0.5, Langmuir.isotherm(1));
        assertEquals(0.9, Langmuir.isotherm(9), 1e-10);
    }

    @Property(tries = 200)
    void siteSumIsLangmuirAndFermi(@ForAll @DoubleRange(min = -20, max = 20) double mu,
            @ForAll @DoubleRange(min = -5, max = 5) double binding,
            @ForAll @DoubleRange(min = 0.1, max = 10) double temperature) {
        GrandCanonical.Averages site = GrandCanonical.of(new double[] {0, -binding}, new int[] {0, 1}, mu, temperature);
        assertEquals(site.number(), Langmuir.coverage(mu, binding, temperature), 1e-12);
        assertEquals(site.numberVariance(), Langmuir.variance(mu, binding, temperature), 1e-12);
        assertEquals(site.number(), Occupancy.fermi(-binding, mu, temperature), 1e-12);
        assertEquals(site.energy() - temperature * site.entropy() - mu * site.number(), site.grandPotential(), 1e-9);
    }

    @Property(tries = 100)
    void numberFluctuatesAsItResponds(@ForAll @DoubleRange(min = -3, max = 3) double mu,
            @ForAll @DoubleRange(min = 0.3, max = 3) double temperature) { // Var N = T d⟨N⟩/dμ
        double[] energies = {0, -1, -1, -1.5};
        int[] numbers = {0, 1, 1, 2};
        double h = 1e-4;
        double slope = (GrandCanonical.of(energies, numbers, mu + h, temperature).number()
                - GrandCanonical.of(energies, numbers, mu - h, temperature).number()) / (2 * h);
        assertEquals(temperature * slope, GrandCanonical.of(energies, numbers, mu, temperature).numberVariance(), 1e-6);
    }

    @Test
    void fullSiteKeepsTheDigitsOfItsVacancies() {
        assertEquals(Math.exp(-100), Langmuir.variance(99, 1, 1), 1e-15 * Math.exp(-100) * 10);
        assertEquals(0, Langmuir.coverage(-1e6, 1, 1e-3));
        assertEquals(1, Langmuir.coverage(1e6, 1, 1e-3));
    }

    @Property(tries = 200)
    void fermionsAvoidAndBosonsGather(@ForAll @DoubleRange(min = 0.01, max = 50) double energy,
            @ForAll @DoubleRange(min = 0.1, max = 10) double temperature) {
        double fermi = Occupancy.fermi(energy, 0, temperature);
        double classical = Occupancy.boltzmann(energy, 0, temperature);
        double bose = Occupancy.bose(energy, 0, temperature);
        assertTrue(fermi <= classical * (1 + 1e-12) && classical <= bose * (1 + 1e-12)); // equal to rounding for x > 37
        assertTrue(fermi >= 0 && fermi <= 0.5);
        assertEquals(2, 1 / fermi - 1 / bose, 1e-12 / fermi); // (e^x + 1) − (e^x − 1)
    }

    @Test
    void bosonsAreASumOverTheirNumber() { // geometric series, cut where it has vanished
        double[] energies = new double[300];
        int[] numbers = new int[300];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = n;
            energies[n] = 0.9 * n;
        }
        GrandCanonical.Averages mode = GrandCanonical.of(energies, numbers, 0.2, 1.5);
        double n = Occupancy.bose(0.9, 0.2, 1.5);
        assertEquals(n, mode.number(), 1e-12);
        assertEquals(n * (1 + n), mode.numberVariance(), 1e-11);
    }

    @Test
    void extremesDoNotOverflow() {
        assertEquals(0, Occupancy.fermi(1e6, 0, 1e-3));
        assertEquals(1, Occupancy.fermi(-1e6, 0, 1e-3));
        assertEquals(0, Occupancy.bose(1e6, 0, 1e-3));
        assertEquals(0.5, Occupancy.fermi(2, 2, 1e-12));
    }

    @Test
    void impossibleArgumentsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Occupancy.fermi(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Occupancy.bose(1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Langmuir.isotherm(-0.1));
        assertThrows(IllegalArgumentException.class, () -> Langmuir.coverage(0, 1, 0));
        Exception shapes = assertThrows(IllegalArgumentException.class,
                () -> GrandCanonical.of(new double[] {0, 1}, new int[] {0}, 0, 1));
        assertEquals("energies [2] and numbers [1] must have the same length", shapes.getMessage());
    }
}
