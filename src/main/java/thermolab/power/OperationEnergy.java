package thermolab.power;

import java.util.Objects;
import thermolab.data.EnergyFacts;
import thermolab.num.Require;

/**
 * What one operation takes on a chip: a multiplication with an addition, and a bit read from memory on the chip or off it.
 *
 * <p>The presets are Horowitz's table of 2014 for 45 nm at 0.9 V, which {@link EnergyFacts#operations} ships with its source: small memory
 * of 32 KB, and DRAM at the middle of its range. Newer chips are some times cheaper in each; the ratios, which decide, have grown
 * rather than shrunk. Instruction fetch, clocks and leakage are left out.
 *
 * @param name what it is
 * @param macJoules J of one multiply–accumulate
 * @param sramJoulesPerBit J of a bit read from the chip's own memory
 * @param dramJoulesPerBit J of a bit read from the memory beside it
 */
public record OperationEnergy(String name, double macJoules, double sramJoulesPerBit, double dramJoulesPerBit) {

    private static final int WORD = 64; // bits of a memory read in the table

    public OperationEnergy {
        Objects.requireNonNull(name, "name must not be null");
        Require.nonNegative("macJoules", macJoules, "");
        Require.nonNegative("sramJoulesPerBit", sramJoulesPerBit, "");
        Require.nonNegative("dramJoulesPerBit", dramJoulesPerBit, "");
    }

    /** The table's entries, read once. */
    private static final class Horowitz {

        private static final double INT_MULT_8 = joules("int_mult", 8);
        private static final double INT_MULT_32 = joules("int_mult", 32);
        private static final double INT_ADD_8 = joules("int_add", 8);
        private static final double INT_ADD_32 = joules("int_add", 32);
        private static final double FLOAT_16 = joules("fp_mult", 16) + joules("fp_add", 16);
        private static final double FLOAT_32 = joules("fp_mult", 32) + joules("fp_add", 32);
        private static final double SRAM_BIT = joules("sram_read_32KB", WORD) / WORD;
        private static final double DRAM_BIT = joules("dram_read", WORD) / WORD;

        private static double joules(String operation, int bits) {
            return EnergyFacts.joulesPerOperation(operation, bits);
        }
    }

    /** Floats of 32 or 16 bits, 45 nm. */
    public static OperationEnergy floats(int bits) {
        if (bits != 16 && bits != 32) {
            throw Require.broken("bits", bits, "must be 16 or 32", "the table has no other floats");
        }
        return of45nm("float" + bits, bits == 16 ? Horowitz.FLOAT_16 : Horowitz.FLOAT_32);
    }

    /**
     * Whole numbers of b bits, 45 nm: the table at 8 and 32 bits, and powers of b through those two elsewhere (the multiplier grows as b to
     * the power 1.98, the adder as b to the power 0.87): an interpolation, not a measurement.
     *
     * @param bits from 1 to 64
     */
    public static OperationEnergy integers(int bits) {
        if (bits < 1 || bits > WORD) {
            throw Require.broken("bits", bits, "must be from 1 to " + WORD, "");
        }
        return of45nm("int" + bits, power(Horowitz.INT_MULT_8, Horowitz.INT_MULT_32, bits) + power(Horowitz.INT_ADD_8, Horowitz.INT_ADD_32, bits));
    }

    private static double power(double at8, double at32, int bits) {
        return at8 * Math.pow(bits / 8.0, Math.log(at32 / at8) / Math.log(4));
    }

    private static OperationEnergy of45nm(String name, double mac) {
        return new OperationEnergy(name + ", 45 nm", mac, Horowitz.SRAM_BIT, Horowitz.DRAM_BIT);
    }
}
