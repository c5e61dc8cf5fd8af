package thermolab.sample;

import thermolab.num.Require;

/**
 * A structure that lives on fuel: monomer (state 0) → activated (1) → assembled (2) → monomer, and each way back.
 *
 * <pre>
 *   w_ij = a_ij exp((E_i − E_j + f_ij)/2),   f = Δμ from monomer to activated, −Δμ back, else 0            [rates]
 *   flux J round the cycle;   power J Δμ, in units of k_B T per time, all of it heat: σ = J Δμ              [power]
 * </pre>
 *
 * <p>Without fuel the occupations are Boltzmann's, whatever the prefactors. With fuel the assembled state is held beyond its Boltzmann
 * share, and falls back when the fuel stops. Single molecules that don't interact: what the model leaves out is that real
 * assemblies hold together.
 *
 * @param energies of monomer, activated and assembled, in units of k_B T
 * @param prefactors above zero, of activation, assembly and disassembly, per unit of time
 * @param fuel Δμ, free energy of one fuel molecule in units of k_B T, finite
 */
public record FuelledAssembly(double[] energies, double[] prefactors, double fuel) {

    /** Which state is which. */
    public static final int MONOMER = 0;
    /** Ready to assemble. */
    public static final int ACTIVATED = 1;
    /** Part of the structure. */
    public static final int ASSEMBLED = 2;

    public FuelledAssembly {
        Require.sameLength("energies", energies.length, "states", 3);
        Require.sameLength("prefactors", prefactors.length, "bonds", 3);
        Require.finite("energies", energies, "");
        for (int k = 0; k < 3; k++) {
            Require.positive("prefactors[" + k + "]", prefactors[k], "");
        }
        Require.finite("fuel", fuel, "");
        energies = energies.clone();
        prefactors = prefactors.clone();
    }

    /** The example of the course: energies 0, 2, 1 and prefactors 1, 10, 0.1. */
    public static FuelledAssembly withFuel(double fuel) {
        return new FuelledAssembly(new double[] {0, 2, 1}, new double[] {1, 10, 0.1}, fuel);
    }

    @Override
    public double[] energies() {
        return energies.clone();
    }

    @Override
    public double[] prefactors() {
        return prefactors.clone();
    }

    /** The jump process.                                                                                       [rates] */
    public JumpProcess process() {
        double[] a = prefactors;
        return JumpProcess.driven(energies, new double[][] {{0, a[0], a[2]}, {a[0], 0, a[1]}, {a[2], a[1], 0}},
                new double[][] {{0, fuel, 0}, {-fuel, 0, 0}, {0, 0, 0}});
    }

    /** The stationary share of the assembled state. */
    public double assembled() {
        return process().stationary()[ASSEMBLED];
    }

    /** J, net rounds monomer → activated → assembled → monomer per unit of time. */
    public double flux() {
        return process().fluxes()[MONOMER][ACTIVATED];
    }

    /** J Δμ, the free energy that the fuel spends per unit of time, in units of k_B T.                           [power] */
    public double power() {
        return flux() * fuel;
    }
}
