package chapter21;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import thermolab.exercise.Unsolved;

public class MyCoolestSchedule implements CoolestSchedule {

    @Override
    public double[] schedule(double[][] kelvinPerKilowatt, double totalKilowatts, double capKilowatts) {
        // BEGIN SOLUTION
        int n = kelvinPerKilowatt.length;
        List<LinearConstraint> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double[] rise = Arrays.copyOf(kelvinPerKilowatt[i], n + 1);
            rise[n] = -1;
            rows.add(new LinearConstraint(rise, Relationship.LEQ, 0)); // no inlet above the peak, the last unknown
            double[] one = new double[n + 1];
            one[i] = 1;
            rows.add(new LinearConstraint(one, Relationship.LEQ, capKilowatts));
        }
        double[] all = new double[n + 1];
        Arrays.fill(all, 0, n, 1);
        rows.add(new LinearConstraint(all, Relationship.EQ, totalKilowatts));
        double[] peak = new double[n + 1];
        peak[n] = 1;
        double[] found = new SimplexSolver(1e-10).optimize(new LinearObjectiveFunction(peak, 0), new LinearConstraintSet(rows),
                GoalType.MINIMIZE, new NonNegativeConstraint(true)).getPoint();
        return Arrays.stream(found, 0, n).map(p -> Math.max(0, Math.min(capKilowatts, p))).toArray();
        // END SOLUTION
    }
}
