package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.heat.EinsteinSolid;
import thermolab.num.LogSumExp;

/** How two solids share their energy. */
public class MyExchangeDistribution implements ExchangeDistribution {

    @Override
    public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
        // BEGIN SOLUTION
        double[] entropy = new double[quanta + 1];
        for (int inA = 0; inA <= quanta; inA++) {
            entropy[inA] = EinsteinSolid.logMultiplicity(oscillatorsA, inA)
                    + EinsteinSolid.logMultiplicity(oscillatorsB, quanta - inA);
        }
        return LogSumExp.softmax(entropy);
        // END SOLUTION
    }
}
