package thermolab.compute;

import java.util.List;
import java.util.stream.Stream;
import thermolab.num.Require;

/**
 * A gate that undoes itself: where all its controls are 1, it turns one target over or lets two targets change places.
 *
 * <p>NOT has no control and one target, CNOT one control, Toffoli two; Fredkin has one control and two targets.
 *
 * @param controls wires that are read, none of them a target
 * @param targets one or two wires that may change
 */
public record ReversibleGate(List<Integer> controls, List<Integer> targets) {

    public ReversibleGate {
        controls = List.copyOf(controls);
        targets = List.copyOf(targets);
        if (targets.isEmpty() || targets.size() > 2) {
            throw Require.broken("number of targets", targets.size(), "must be one or two", "");
        }
        List<Integer> all = Stream.concat(controls.stream(), targets.stream()).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw Require.broken("wires", all, "must be different", "a gate can't control itself");
        }
        for (int wire : all) {
            Require.index("wire", wire, Circuit.MOST_WIRES);
        }
    }

    /** The bits after the gate; bit k of the number stands on wire k. */
    public long apply(long bits) {
        for (int control : controls) {
            if ((bits >> control & 1) == 0) {
                return bits;
            }
        }
        if (targets.size() == 1) {
            return bits ^ 1L << targets.get(0);
        }
        long differ = (bits >> targets.get(0) ^ bits >> targets.get(1)) & 1;
        return bits ^ differ << targets.get(0) ^ differ << targets.get(1);
    }

    /** NOT, CNOT, Toffoli, swap or Fredkin; with more controls, the number of them. */
    public String name() {
        String[] names = targets.size() == 1 ? new String[] {"NOT", "CNOT", "Toffoli"} : new String[] {"swap", "Fredkin"};
        return controls.size() < names.length ? names[controls.size()] : names[names.length - 1] + " with " + controls.size() + " controls";
    }

    @Override
    public String toString() {
        return name() + controls + "→" + targets;
    }
}
