package chapter21;

import thermolab.exercise.Unsolved;

public class MyOperatorRatios implements OperatorRatios {

    @Override
    public Ratios ratios(double totalKilowattHours, double itKilowattHours, double siteLitres, double gridLitres, double gridKilograms) {
        // BEGIN SOLUTION
        if (!(itKilowattHours > 0) || !(totalKilowattHours >= itKilowattHours)) {
            throw new IllegalArgumentException("the building's meter (" + totalKilowattHours + " kWh) must show at least the IT's ("
                    + itKilowattHours + " kWh), and that more than nothing");
        }
        double wue = siteLitres / itKilowattHours;
        return new Ratios(totalKilowattHours / itKilowattHours, wue, wue + gridLitres * totalKilowattHours / itKilowattHours,
                gridKilograms * totalKilowattHours);
        // END SOLUTION
    }
}
