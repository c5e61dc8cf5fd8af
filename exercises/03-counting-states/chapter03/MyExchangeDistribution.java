package chapter03;

import thermolab.exercise.Unsolved;
import thermolab.heat.EinsteinSolid;
import thermolab.num.LogSumExp;

/** Logarithms of the counts, and a softmax that turns them into probabilities. */
public class MyExchangeDistribution implements ExchangeDistribution {

    @Override
    public double[] exchangeDistribution(int oscillatorsA, int oscillatorsB, int quanta) {
        throw new Unsolved();
    }
}
