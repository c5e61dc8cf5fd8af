package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrystalTest {

    private static final double STATED = 1e-6;
    private static final double ROUNDING = 1e-12;

    @Test
    void debyeGivesTheReference() { // laws.debye: the Debye integral by mpmath
        double[] t = {0.05, 0.1, 0.25, 0.5, 1.0};
        double[] c = {0.009740756600704592, 0.07582100303109134, 0.5030593309218104, 0.8254080384125028, 0.9517321357032794};
        for (int i = 0; i < t.length; i++) {
            assertEquals(c[i], DebyeCrystal.heatCapacity(t[i]), STATED * c[i]);
        }
        assertEquals(0.009740909103400246, DebyeCrystal.cubicLaw(0.05), STATED * 0.0097);
        assertEquals(0.07792727282720197, DebyeCrystal.cubicLaw(0.1), STATED * 0.078);
        assertEquals(0.0032469621511276893, DebyeCrystal.entropy(0.05), STATED * 0.0032);
        assertEquals(0.025773088547497814, DebyeCrystal.entropy(0.1), STATED * 0.026);
        assertEquals(0.733584756172358, DebyeCrystal.entropy(0.5), STATED * 0.73);
    }

    @ParameterizedTest
    @CsvSource({ // t, C, U, S by mpmath with 30 digits
        "1e-4, 7.792727282720195e-11, 1.9481818206800487e-15, 2.5975757609067317e-11",
        "1e-3, 7.792727282720195e-8, 1.9481818206800487e-11, 2.5975757609067317e-8",
        "0.01, 7.792727282720195e-5, 1.9481818206800487e-7, 2.5975757609067317e-5",
        "0.05, 0.0097407566007045907, 0.0001217610033740274, 0.0032469621511276885",
        "0.1, 0.075821003031091325, 0.001929576569034549, 0.025773088547497809",
        "0.3, 0.60770279442988784, 0.073322989524768237, 0.36220581381032109",
        "1, 0.95173213570327945, 0.67441556407781468, 1.3578958974908348",
        "10, 0.99950017851632971, 9.6299994048721115, 3.6361683816937057",
        "1000, 0.99999995000000179, 999.6250499999994, 8.2410886373154699"})
    void debyeIsExactToRoundingAtAllTemperatures(double t, double c, double u, double s) {
        assertEquals(c, DebyeCrystal.heatCapacity(t), ROUNDING * c);
        assertEquals(u, DebyeCrystal.energy(t), ROUNDING * u);
        assertEquals(s, DebyeCrystal.entropy(t), ROUNDING * s);
    }

    @ParameterizedTest
    @CsvSource({ // t, C, S by mpmath
        "0.02, 4.8218746199097945e-19, 9.8366242246190126e-21", "0.1, 0.0045404052350475412, 0.00049942087046736689",
        "0.25, 0.3040873193522844, 0.093114888280982752", "1, 0.92067359420779232, 1.0406518522564083",
        "1000, 0.99999991666667083, 7.9077553206488027", "1e5, 0.99999999999166667, 12.512925464974395"})
    void einsteinIsExactToRoundingAtAllTemperatures(double t, double c, double s) {
        assertEquals(c, EinsteinCrystal.heatCapacity(t), ROUNDING * c);
        assertEquals(s, EinsteinCrystal.entropy(t), ROUNDING * s);
    }

    @Test
    void absoluteZeroAndTheSunAreNoExceptions() {
        for (double t : new double[] {0, Double.MIN_VALUE, 1e-200, 1e-5}) {
            assertEquals(0, EinsteinCrystal.heatCapacity(t));
            assertEquals(0, EinsteinCrystal.entropy(t));
            assertEquals(0, EinsteinCrystal.energy(t));
            assertEquals(0, DebyeCrystal.heatCapacity(t), 1e-13);
            assertEquals(0, DebyeCrystal.entropy(t), 1e-13);
        }
        assertEquals(1, DebyeCrystal.heatCapacity(1e200), ROUNDING);
        assertEquals(1, EinsteinCrystal.heatCapacity(Double.POSITIVE_INFINITY));
        assertEquals(Math.log(1e200) + 4.0 / 3, DebyeCrystal.entropy(1e200), 1e-10);
        assertThrows(IllegalArgumentException.class, () -> DebyeCrystal.heatCapacity(-0.1));
        assertThrows(IllegalArgumentException.class, () -> EinsteinCrystal.entropy(Double.NaN));
    }

    @Property(tries = 60)
    void heatCapacityIsTheSlopeOfEnergyAndOfEntropyInLogT(@ForAll @DoubleRange(min = 0.02, max = 20) double t) {
        double h = 1e-4 * t;
        double slope = (DebyeCrystal.energy(t + h) - DebyeCrystal.energy(t - h)) / (2 * h);
        double entropySlope = t * (DebyeCrystal.entropy(t + h) - DebyeCrystal.entropy(t - h)) / (2 * h);
        double c = DebyeCrystal.heatCapacity(t);
        assertEquals(c, slope, 1e-6 * c + 1e-12); // the difference formula errs by order h²
        assertEquals(c, entropySlope, 1e-6 * c + 1e-12);
        assertTrue(c > 0 && c < 1);
        double einstein = t * (EinsteinCrystal.entropy(t + h) - EinsteinCrystal.entropy(t - h)) / (2 * h);
        assertEquals(EinsteinCrystal.heatCapacity(t), einstein, 1e-5 * EinsteinCrystal.heatCapacity(t) + 1e-10);
    }

    @Test
    void belowATwentiethTheSlopeInLogLogIsThree() {
        double slope = Math.log(DebyeCrystal.heatCapacity(0.05) / DebyeCrystal.heatCapacity(0.01)) / Math.log(5);
        assertEquals(3, slope, 0.02);
    }
}
