package chapter21;

import thermolab.exercise.Withholds;

/** What an operator publishes about a year of a building. */
@Withholds("power.FacilityEnergy")
public interface OperatorRatios {

    /**
     * The ratios of the Green Grid.
     *
     * @param pue energy at the building's meter over that of its IT
     * @param wue site water usage effectiveness in L/kWh
     * @param sourceWue the same with the water that generating the building's energy took
     * @param carbonKilograms carbon dioxide of all of the energy
     */
    record Ratios(double pue, double wue, double sourceWue, double carbonKilograms) {
    }

    /**
     * The ratios of a year, relative errors below 1e-12. Two meters that cannot be right, such as exchanged ones, are refused with an
     * IllegalArgumentException; so is an IT energy of zero. Equal meters are possible.
     *
     * @param totalKilowattHours at the building's meter
     * @param itKilowattHours of the IT behind it
     * @param siteLitres water used on site, 0 or more
     * @param gridLitres water that the power stations use for each kWh
     * @param gridKilograms carbon dioxide of each kWh
     */
    Ratios ratios(double totalKilowattHours, double itKilowattHours, double siteLitres, double gridLitres, double gridKilograms);
}
