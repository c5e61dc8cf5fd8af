package chapter21;

import thermolab.exercise.Unsolved;

public class MyOperatorRatios implements OperatorRatios {

    @Override
    public Ratios ratios(double totalKilowattHours, double itKilowattHours, double siteLitres, double gridLitres, double gridKilograms) {
        throw new Unsolved();
    }
}
