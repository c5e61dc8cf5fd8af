package thermolab.num;

/**
 * Constants of nature in SI units. All of these have been exact by definition since 2019 (CODATA 2018 and 2022 agree on
 * them). Source: NIST, <i>CODATA recommended values of the fundamental physical constants: 2022</i>.
 */
public final class Constants {

    /** Boltzmann constant k_B, in J/K. */
    public static final double BOLTZMANN = 1.380649e-23;

    /** Planck constant h, in J s. */
    public static final double PLANCK = 6.62607015e-34;

    /** Avogadro constant N_A, in 1/mol. */
    public static final double AVOGADRO = 6.02214076e23;

    /** Molar gas constant R = N_A k_B, in J/(mol K). */
    public static final double GAS = 8.31446261815324;

    /** Elementary charge e, in C. */
    public static final double ELEMENTARY_CHARGE = 1.602176634e-19;

    private Constants() {
    }
}
