package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.heat.EinsteinSolid;
import thermolab.num.LogSumExp;

/** How two solids share their energy. */
public class MyExchangeDistribution implements ExchangeDistribution {

    @Override
    public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
        throw new Unsolved();
    }
}
