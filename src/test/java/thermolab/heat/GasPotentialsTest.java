package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import thermolab.num.Constants;

class GasPotentialsTest {

    private static final double ARGON = 154.846; // J/(mol K) at 298.15 K, 1 bar: NIST Chemistry WebBook
    private static final IdealGas GAS = IdealGas.MONATOMIC;

    @Test
    void atTheStandardStateEntropyIsTheGivenOne() {
        GasPotentials p = GasPotentials.of(GAS, GasState.atPressure(2, 298.15, 1e5), ARGON);
        assertEquals(2 * ARGON, p.entropy(), 1e-9);
        assertEquals(p.internalEnergy() + 2 * Constants.GAS * 298.15, p.enthalpy(), 1e-8);
        assertEquals(p.enthalpy() - p.internalEnergy(), p.gibbs() - p.helmholtz(), 1e-8);
    }

    @Test
    void slopesOfTheHelmholtzEnergyArePressureAndEntropy() { // dF = −S dT − P dV, by central differences
        double t = 350;
        double v = 0.03;
        double dv = 1e-5;
        double dt = 0.01;
        double pressure = -(helmholtz(t, v + dv) - helmholtz(t, v - dv)) / (2 * dv);
        assertEquals(new GasState(1, t, v).pressure(), pressure, 0.1); // third-order error of the difference
        double entropy = -(helmholtz(t + dt, v) - helmholtz(t - dt, v)) / (2 * dt);
        assertEquals(GasPotentials.of(GAS, new GasState(1, t, v), ARGON).entropy(), entropy, 1e-6);
    }

    @Test
    void atConstantTemperatureTheLossOfFreeEnergyIsTheReversibleWork() {
        double loss = helmholtz(300, 0.01) - helmholtz(300, 0.02);
        assertEquals(IdealGas.isothermalWorkBy(1, 300, 0.01, 0.02), loss, 1e-8);
    }

    private static double helmholtz(double t, double v) {
        return GasPotentials.of(GAS, new GasState(1, t, v), ARGON).helmholtz();
    }
}
