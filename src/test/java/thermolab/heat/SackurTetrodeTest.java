package thermolab.heat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Row;
import thermolab.data.Tables;
import thermolab.num.Constants;

class SackurTetrodeTest {

    @Test
    void argonMatchesTheReference() { // reference statmech.sackur_tetrode_argon, relative 1e-7
        assertEquals(154.84565973902434, SackurTetrode.molarEntropy(0.039948, 298.15, 1e5), 154e-7);
        assertEquals(1.5996868606826364e-11, SackurTetrode.thermalWavelength(0.039948, 298.15), 1.6e-18);
    }

    @Test
    void constantIsThatOfCodata() { // S/R of 1 u at 1 K and 100 kPa: −1.15170753496; the mass of 1 u is measured
        double molarMass = 1.66053906892e-27 * Constants.AVOGADRO;
        assertEquals(-1.15170753496, SackurTetrode.molarEntropy(molarMass, 1, 1e5) / Constants.GAS, 2e-9);
    }

    @Test
    void nobleGasesMeetTheTables() {
        for (Row gas : Tables.nobleGasEntropies()) {
            double ours = SackurTetrode.molarEntropy(gas.getDouble("molar_mass_kg_per_mol"), 298.15,
                    gas.getDouble("standard_pressure_Pa"));
            assertEquals(gas.getDouble("sackur_tetrode_J_per_mol_K"), ours, 6e-4, gas.getString("gas")); // its rounding
            assertEquals(gas.getDouble("s_standard_J_per_mol_K"), ours, 2e-3, gas.getString("gas"));
        }
    }

    @Property(tries = 200)
    void doublingTheVolumeAddsRLnTwo(@ForAll @DoubleRange(min = 0.002, max = 0.3) @Scale(6) double molarMass,
            @ForAll @DoubleRange(min = 10, max = 5000) double temperature,
            @ForAll @DoubleRange(min = 1, max = 1e6) double pressure) {
        double gained = SackurTetrode.molarEntropy(molarMass, temperature, pressure / 2)
                - SackurTetrode.molarEntropy(molarMass, temperature, pressure);
        assertEquals(Constants.GAS * Math.log(2), gained, 1e-10);
    }

    @Test
    void formulaSaysWhereItFails() { // helium at 0.5 K and 1 bar: 27 atoms per λ³
        assertTrue(SackurTetrode.degeneracy(0.0040026, 298.15, 1e5) < 1e-5);
        assertTrue(SackurTetrode.degeneracy(0.0040026, 0.5, 1e5) > Math.exp(2.5));
        assertTrue(SackurTetrode.molarEntropy(0.0040026, 0.5, 1e5) < 0);
    }

    @Test
    void gramsAreCaught() {
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> SackurTetrode.molarEntropy(39.948, 298.15, 1e5));
        assertEquals("molarMass (39.948) must be below 1 kg/mol; did you pass grams per mole?", refusal.getMessage());
        assertThrows(IllegalArgumentException.class, () -> SackurTetrode.molarEntropy(0.04, 0, 1e5));
        assertThrows(IllegalArgumentException.class, () -> SackurTetrode.molarEntropy(0.04, 300, 0));
    }
}
