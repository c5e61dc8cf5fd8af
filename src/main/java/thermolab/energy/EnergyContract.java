package thermolab.energy;

import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import thermolab.num.RandomStream;
import thermolab.num.Tensors;

/**
 * What every energy promises, checked on a batch of states: one finite number a row, the same for a row alone as in the
 * batch, states left as they are; and for each ability that it claims, agreement with its energies. {@code
 * EnergyContract.check(energy)} says in words what is broken.
 */
public final class EnergyContract {

    private static final int CHAINS = 6;
    private static final double ROUNDING = 1e-9;     // relative, of sums in another order
    private static final double SLOPE = 1e-5;        // relative, of central differences

    private EnergyContract() {
    }

    /** Checks on random states: of its levels if it has any, else Gaussians in two dimensions. */
    public static void check(Energy energy) {
        RandomStream random = RandomStream.of(20);
        if (energy instanceof Enumerable) {
            Enumerable finite = (Enumerable) energy;
            double[] levels = finite.levels();
            double[] values = random.ints((long) CHAINS * finite.dimension(), 0, levels.length)
                    .mapToDouble(k -> levels[k]).toArray();
            check(energy, Tensors.of(values, CHAINS, finite.dimension()));
        } else {
            double[] values = new double[2 * CHAINS];
            Arrays.setAll(values, i -> random.nextGaussian());
            check(energy, Tensors.of(values, CHAINS, 2));
        }
    }

    /**
     * Checks on given states; throws an IllegalStateException that names the energy and the rule if one is broken.
     *
     * @param states shape [chains, dimension], two chains or more, at places where the energy is finite
     */
    public static void check(Energy energy, INDArray states) {
        INDArray before = states.dup();
        double[] energies = Tensors.toArray(Checked.energies(energy, states));
        require(energy, before.equalsWithEps(states, 0),
                "must leave the states as they are; take states.dup() before an in-place operation");
        for (int c = 0; c < energies.length; c++) {
            require(energy, Double.isFinite(energies[c]),
                    "is " + energies[c] + " at chain " + c + "; it must be finite here");
            double alone = Tensors.toArray(Checked.energies(energy, row(states, c)))[0];
            agree(energy, "chain " + c + " in a batch and alone", energies[c], alone, ROUNDING);
        }
        if (energy instanceof Gradient) {
            checkGradient((Gradient) energy, states);
        }
        if (energy instanceof Conditionals) {
            checkConditionals((Conditionals) energy, states);
        }
        if (energy instanceof Sites) {
            checkSites((Sites) energy, states, energies);
        }
    }

    private static void checkGradient(Gradient energy, INDArray states) {
        INDArray slope = Checked.gradient(energy, states);
        INDArray differences = FiniteDifferences.gradient(energy, states, FiniteDifferences.STEP);
        INDArray into = Tensors.zerosLike(states);
        double[] shared = energy.energyAndGradient(states, into);
        double[] energies = Tensors.toArray(energy.of(states));
        for (int c = 0; c < states.rows(); c++) {
            agree(energy, "energyAndGradient and of, chain " + c, shared[c], energies[c], ROUNDING);
            for (int j = 0; j < states.columns(); j++) {
                String where = ", chain " + c + ", coordinate " + j;
                double here = slope.getDouble(c, j);
                agree(energy, "gradient and finite differences" + where, here, differences.getDouble(c, j), SLOPE);
                agree(energy, "gradient and gradient into a tensor" + where, here, into.getDouble(c, j), ROUNDING);
            }
        }
    }

    private static void checkConditionals(Conditionals energy, INDArray states) {
        double[] levels = energy.levels();
        require(energy, levels.length == 2, "has " + levels.length + " levels; conditionals are for two");
        int[] all = Arrays.stream(energy.blocks()).flatMapToInt(Arrays::stream).sorted().toArray();
        boolean partition = all.length == energy.dimension();
        for (int i = 0; partition && i < all.length; i++) {
            partition = all[i] == i;
        }
        require(energy, partition, "must have each unit in exactly one block; its blocks hold " + Arrays.toString(all));
        for (int block = 0; block < energy.blocks().length; block++) {
            int[] units = energy.blocks()[block];
            INDArray gain = energy.gain(block, states);
            for (int u = 0; u < units.length; u++) {
                double[] lower = Tensors.toArray(energy.of(with(states, units[u], levels[0])));
                double[] upper = Tensors.toArray(energy.of(with(states, units[u], levels[1])));
                for (int c = 0; c < lower.length; c++) {
                    agree(energy, "gain of unit " + units[u] + " and E(lower) - E(upper), chain " + c,
                            gain.getDouble(c, u), lower[c] - upper[c], ROUNDING);
                }
                INDArray after = energy.gain(block, with(states, units[u], levels[0]));
                require(energy, after.equalsWithEps(gain, ROUNDING * (1 + gain.normmaxNumber().doubleValue())),
                        "has units in block " + block + " that act on each other: moving unit " + units[u] + " changes a gain");
            }
        }
    }

    private static void checkSites(Sites energy, INDArray states, double[] energies) {
        double[] levels = energy.levels();
        double[] costs = new double[levels.length];
        for (int c = 0; c < energies.length; c++) {
            byte[] units = new byte[energy.dimension()];
            for (int i = 0; i < units.length; i++) {
                units[i] = (byte) Arrays.binarySearch(levels, states.getDouble(c, i));
            }
            agree(energy, "energy of bytes and of numbers, chain " + c, energy.energy(units), energies[c], ROUNDING);
            for (int i = 0; i < units.length; i++) {
                energy.levelEnergies(units, i, costs);
                byte here = units[i];
                for (byte level = 0; level < levels.length; level++) {
                    units[i] = level;
                    agree(energy, "levelEnergies of unit " + i + " and the change of energy, chain " + c,
                            costs[level] - costs[here], energy.energy(units) - energies[c], ROUNDING);
                }
                units[i] = here;
            }
        }
    }

    private static INDArray row(INDArray states, int chain) {
        return states.getRow(chain).dup().reshape(1, states.columns());
    }

    private static INDArray with(INDArray states, int unit, double level) {
        INDArray changed = states.dup();
        changed.getColumn(unit).assign(level);
        return changed;
    }

    private static void agree(Energy energy, String what, double a, double b, double tolerance) {
        require(energy, Math.abs(a - b) <= tolerance * (1 + Math.max(Math.abs(a), Math.abs(b))),
                ": " + what + " must agree; they are " + a + " and " + b);
    }

    private static void require(Energy energy, boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException("energy " + energy.name() + (rule.startsWith(":") ? "" : " ") + rule);
        }
    }
}
