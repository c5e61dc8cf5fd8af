package thermolab.quantum;

import java.util.Arrays;
import org.hipparchus.complex.Complex;
import thermolab.num.Require;

/** Parts of a system: what is left of a state where the others are not looked at, (Tr_rest ρ)_ab = Σ_r ρ_(a r)(b r). */
public final class Subsystems {

    private Subsystems() {
    }

    /**
     * The partial trace.
     *
     * @param levels how many levels each part has, from left to right; their product is the number of levels of the state
     * @param kept the places of the parts that stay, in rising order, counted from 0
     */
    public static DensityMatrix keep(DensityMatrix state, int[] levels, int... kept) {
        check(state.levels(), levels, kept);
        int[] stays = new int[levels.length];
        for (int place : kept) {
            stays[place] = 1;
        }
        int size = Arrays.stream(kept).map(place -> levels[place]).reduce(1, (a, b) -> a * b);
        Complex[][] full = state.entries();
        Complex[][] part = new Complex[size][size];
        for (Complex[] row : part) {
            Arrays.fill(row, Complex.ZERO);
        }
        for (int i = 0; i < full.length; i++) {
            int[] here = places(i, levels, stays);
            for (int j = 0; j < full.length; j++) {
                int[] there = places(j, levels, stays);
                if (here[1] == there[1]) {
                    part[here[0]][there[0]] = part[here[0]][there[0]].add(full[i][j]);
                }
            }
        }
        return DensityMatrix.of(part);
    }

    /** The number of a basis state among those of the parts that stay, and among those of the rest. */
    private static int[] places(int index, int[] levels, int[] stays) {
        int[] number = new int[2];
        int[] step = {1, 1};
        for (int part = levels.length - 1; part >= 0; part--) {
            int which = 1 - stays[part];
            number[which] += index % levels[part] * step[which];
            step[which] *= levels[part];
            index /= levels[part];
        }
        return number;
    }

    private static void check(int size, int[] levels, int[] kept) {
        Require.atLeast("number of parts", levels.length, 1, "");
        Require.atLeast("number of kept parts", kept.length, 1, "");
        long product = 1;
        for (int part : levels) {
            Require.atLeast("levels of a part", part, 1, "");
            product = Math.min(product * part, Integer.MAX_VALUE);
        }
        if (product != size) {
            throw Require.broken("levels", Arrays.toString(levels), "must multiply to the " + size + " levels of the state", "");
        }
        for (int k = 0; k < kept.length; k++) {
            Require.index("kept[" + k + "]", kept[k], levels.length);
            if (k > 0 && kept[k] <= kept[k - 1]) {
                throw Require.broken("kept", Arrays.toString(kept), "must rise", "parts are not exchanged here");
            }
        }
    }
}
