package thermolab.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The disconnectivity graph of a landscape, ready to draw: each valley is a leaf at its energy, and two branches join at
 * the pass where a rising flood would join their lakes. What is left of the picture is which valleys belong together and
 * how high the walls between them are; distances between states are gone. Cost: n³ for n valleys.
 *
 * <p>Source: Becker and Karplus, J. Chem. Phys. 106, 1495 (1997).
 */
public final class BarrierTree {

    private final Landscape landscape;
    private final int[] order;                                // valleys from left to right
    private final List<double[]> points = new ArrayList<>();  // (x, energy) along the lines, NaN between two of them

    private BarrierTree(Landscape landscape) {
        this.landscape = landscape;
        List<Branch> branches = new ArrayList<>();
        for (int valley = 0; valley < landscape.valleys().size(); valley++) {
            branches.add(new Branch(List.of(valley), landscape.valleys().get(valley).energy()));
        }
        List<Branch> joins = join(branches);
        order = branches.stream().flatMap(branch -> branch.leaves.stream()).mapToInt(i -> i).toArray();
        for (Branch join : joins) {
            draw(join);
        }
    }

    /** The tree of a landscape; of several trees side by side where no way joins the valleys. */
    public static BarrierTree of(Landscape landscape) {
        return new BarrierTree(landscape);
    }

    /** Joins the two branches with the lowest pass between them until none is left; returns the joins, lowest first. */
    private List<Branch> join(List<Branch> branches) {
        List<Branch> joins = new ArrayList<>();
        while (branches.size() > 1) {
            int[] pair = lowestPass(branches);
            Branch one = branches.get(pair[0]);
            Branch other = branches.get(pair[1]);
            double height = pass(one, other);
            if (height == Double.POSITIVE_INFINITY) {
                return joins;
            }
            Branch joined = new Branch(one, other, height);
            joins.add(joined);
            branches.set(pair[0], joined);
            branches.remove(pair[1]);
        }
        return joins;
    }

    private int[] lowestPass(List<Branch> branches) {
        int[] lowest = {0, 1};
        for (int i = 0; i < branches.size(); i++) {
            for (int j = i + 1; j < branches.size(); j++) {
                if (pass(branches.get(i), branches.get(j)) < pass(branches.get(lowest[0]), branches.get(lowest[1]))) {
                    lowest = new int[] {i, j};
                }
            }
        }
        return lowest;
    }

    private double pass(Branch one, Branch other) {
        return landscape.pass(one.leaves.get(0), other.leaves.get(0));
    }

    /** Up from one branch, across at the pass, down to the other. */
    private void draw(Branch join) {
        points.add(new double[] {place(join.left), join.left.height});
        points.add(new double[] {place(join.left), join.height});
        points.add(new double[] {place(join.right), join.height});
        points.add(new double[] {place(join.right), join.right.height});
        points.add(new double[] {place(join.right), Double.NaN});
    }

    private double place(Branch branch) {
        return branch.left == null ? leaf(branch.leaves.get(0)) : (place(branch.left) + place(branch.right)) / 2;
    }

    private double leaf(int valley) {
        int place = 0;
        while (order[place] != valley) {
            place++;
        }
        return place + 1;
    }

    /** The place of each valley from left to right, 1 to n, in the order of {@link Landscape#valleys()}. */
    public double[] places() {
        double[] places = new double[order.length];
        Arrays.setAll(places, this::leaf);
        return places;
    }

    /** Along the lines from left to right. */
    public double[] lineX() {
        return points.stream().mapToDouble(point -> point[0]).toArray();
    }

    /** The energy along the lines; NaN where one ends and another begins. */
    public double[] lineEnergy() {
        return points.stream().mapToDouble(point -> point[1]).toArray();
    }

    /** Valleys that are joined below a height. */
    private static final class Branch {

        private final List<Integer> leaves;   // the first is the deepest
        private final double height;          // of the valley, or of the pass that joins left and right
        private final Branch left;
        private final Branch right;

        Branch(List<Integer> leaf, double energy) {
            leaves = leaf;
            height = energy;
            left = null;
            right = null;
        }

        Branch(Branch left, Branch right, double height) {
            this.left = left;
            this.right = right;
            this.height = height;
            leaves = new ArrayList<>(left.leaves);
            leaves.addAll(right.leaves);
        }
    }
}
