package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import thermolab.num.Constants;

class IdealGasTest {

    private static final double STATED = 1e-9; // relative tolerance of the reference numbers
    private static final double ROUNDING = 1e-12; // a few dozen operations in double precision

    @Test
    void doublingAtConstantTemperatureGivesTheReference() { // laws.isothermal_expansion: nRT ln 2 at 300 K
        GasStep step = IdealGas.MONATOMIC.isothermal(new GasState(1, 300, 0.01), 0.02);
        assertEquals(1728.9438964931937, step.balance().workBy(), STATED * 1729);
        assertEquals(-1728.9438964931937, step.balance().workOn(), STATED * 1729);
        assertEquals(1728.9438964931937, step.balance().heatIn(), STATED * 1729);
        assertEquals(0, step.balance().energyChange());
    }

    @Test
    void entropyOfHeatingExpansionAndMixingGivesTheReference() { // laws.ideal_gas_entropy
        double heated = IdealGas.MONATOMIC.entropyChange(new GasState(2, 300, 1), new GasState(2, 450, 3));
        assertEquals(28.382415064941934, heated, STATED * 28);
        GasStep free = IdealGas.MONATOMIC.freeExpansion(new GasState(1, 300, 1), 2);
        assertEquals(5.763146321643979, IdealGas.MONATOMIC.entropyChange(free.from(), free.to()), STATED * 6);
        assertEquals(15.876819774636365, GasMixing.entropyChange(1, 2), STATED * 16);
    }

    @Test
    void workOfATinyStepKeepsItsDigits() {
        double step = 1e-13;
        double expected = Constants.GAS * 300 * Math.log1p((1 + step) - 1);
        assertEquals(expected, IdealGas.isothermalWorkBy(1, 300, 1, 1 + step), ROUNDING * expected);
        assertEquals(-expected, IdealGas.isothermalWorkBy(1, 300, 1 + step, 1), 1e-9 * expected);
    }

    @Test
    void compressionByAnAdiabatHeatsTheGas() { // closed form: T₂ = T₁ 10^(2/5), W_on = n c_v ΔT, P₂/P₁ = 10^γ
        IdealGas air = IdealGas.withGamma(1.4);
        double hot = air.adiabaticTemperature(300, 10, 1);
        assertEquals(300 * Math.pow(10, 0.4), hot, ROUNDING * hot);
        assertEquals(2.5 * Constants.GAS * (300 - hot), air.adiabaticWorkBy(1, 300, 10, 1), 1e-8);
        assertEquals(Math.pow(10, 1.4), air.adiabaticPressureRatio(10, 1), 1e-11);
    }

    @Test
    void freeExpansionOnlyGrows() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> IdealGas.MONATOMIC.freeExpansion(new GasState(1, 300, 2), 1));
        assertTrue(refused.getMessage().contains("does not gather by itself"));
    }

    @Test
    void refusesCelsiusZeroAndBrokenGamma() {
        assertThrows(IllegalArgumentException.class, () -> new GasState(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new GasState(1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> IdealGas.withGamma(1));
        assertThrows(IllegalArgumentException.class, () -> IdealGas.isothermalWorkBy(1, 300, 1, -1));
    }

    @Test
    void aPathWithAGapIsRefused() {
        IdealGas gas = IdealGas.MONATOMIC;
        GasStep one = gas.isothermal(new GasState(1, 300, 1), 2);
        GasStep two = gas.isothermal(new GasState(1, 310, 2), 3);
        var refused = assertThrows(IllegalArgumentException.class, () -> GasStep.total(List.of(one, two)));
        assertTrue(refused.getMessage().contains("step 1"));
    }

    @Property(tries = 300)
    void heatMinusWorkIsTheChangeOfEnergyOnEachProcess(@ForAll @DoubleRange(min = 10, max = 3000) double temperature,
            @ForAll @DoubleRange(min = 1e-4, max = 1e2) @Scale(9) double v1, @ForAll @DoubleRange(min = 1e-4, max = 1e2) @Scale(9) double v2) {
        IdealGas gas = IdealGas.DIATOMIC;
        GasState from = new GasState(1.5, temperature, v1);
        for (GasStep step : List.of(gas.isothermal(from, v2), gas.adiabatic(from, v2), gas.isobaric(from, v2),
                gas.isochoric(from, 77))) {
            double energyChange = gas.internalEnergy(step.to()) - gas.internalEnergy(from);
            double size = gas.enthalpy(step.to()) + gas.enthalpy(from) + Math.abs(step.balance().workBy());
            assertEquals(energyChange, step.balance().energyChange(), ROUNDING * size);
        }
    }

    @Property(tries = 300)
    void twoRoadsWithTheSameEndsDifferInHeatAndNotInEnergyOrEntropy(@ForAll @DoubleRange(min = 200, max = 400) double t2,
            @ForAll @DoubleRange(min = 1.1, max = 9) double v2) {
        IdealGas gas = IdealGas.MONATOMIC;
        GasState from = new GasState(1, 300, 1);
        GasStep first = gas.isothermal(from, v2);
        GasStep second = gas.isochoric(first.to(), t2);
        GasStep early = gas.isochoric(from, t2);
        GasStep late = gas.isothermal(early.to(), v2);
        Balance high = GasStep.total(List.of(first, second));
        Balance low = GasStep.total(List.of(early, late));
        assertEquals(high.energyChange(), low.energyChange(), 1e-8);
        assertEquals(gas.entropyChange(from, second.to()), gas.entropyChange(from, late.to()), 1e-10);
        assertEquals(Constants.GAS * (300 - t2) * Math.log(v2), high.workBy() - low.workBy(), 1e-8);
    }

    @Property(tries = 200)
    void anAdiabatKeepsEntropy(@ForAll @DoubleRange(min = 1.05, max = 3) double gamma,
            @ForAll @DoubleRange(min = 1e-3, max = 1e3) @Scale(9) double v2) {
        IdealGas gas = IdealGas.withGamma(gamma);
        GasStep step = gas.adiabatic(new GasState(1, 300, 1), v2);
        assertEquals(0, gas.entropyChange(step.from(), step.to()), 1e-9);
        assertEquals(step.to().pressure(), step.pressureAt(v2), 1e-9 * step.to().pressure());
    }

    @Property(tries = 200)
    void mixingDifferentGasesNeverLosesEntropy(@ForAll @DoubleRange(min = 0, max = 10) @Scale(9) double a,
            @ForAll @DoubleRange(min = 1e-9, max = 10) @Scale(9) double b) {
        assertTrue(GasMixing.entropyChange(a, b) >= 0);
        assertEquals(0, GasMixing.entropyChange(b, 0));
    }
}
