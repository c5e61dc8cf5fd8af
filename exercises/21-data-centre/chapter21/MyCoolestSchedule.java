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
        throw new Unsolved();
    }
}
