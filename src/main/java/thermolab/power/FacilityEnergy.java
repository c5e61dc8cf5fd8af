package thermolab.power;

import thermolab.num.Require;

/**
 * What a data centre used in a year (or any span), by where it went, and the numbers that operators publish about it.
 *
 * <p>PUE = total / IT ≥ 1, since IT is a part of the total; DCiE = 1/PUE. WUE = litres on site / IT energy, <i>not</i> per total energy;
 * source WUE adds the water that the power stations evaporated, for all of the energy: WUE + PUE × (litres per kWh of the grid).
 * PUE says nothing of what IT does with its share: a program that computes the same with half the energy raises PUE
 * wherever a part of the overhead stays. Source: The Green Grid, white papers 49 (PUE, 2012) and 35 (WUE, 2011); ISO/IEC 30134-2 and -9.
 *
 * @param itKilowattHours servers, storage, network
 * @param coolingKilowattHours chillers, fans, pumps
 * @param distributionKilowattHours lost in transformers, batteries and cables
 * @param otherKilowattHours lights and so on
 */
public record FacilityEnergy(double itKilowattHours, double coolingKilowattHours, double distributionKilowattHours, double otherKilowattHours) {

    public FacilityEnergy {
        Require.positive("itKilowattHours", itKilowattHours, "a ratio to nothing has no value");
        Require.nonNegative("coolingKilowattHours", coolingKilowattHours, "in kWh");
        Require.nonNegative("distributionKilowattHours", distributionKilowattHours, "in kWh");
        Require.nonNegative("otherKilowattHours", otherKilowattHours, "in kWh");
    }

    /** From two meters, that of the building and that of the IT rooms; a building that uses less than its part is refused. */
    public static FacilityEnergy ofMeters(double totalKilowattHours, double itKilowattHours) {
        pue(totalKilowattHours, itKilowattHours);
        return new FacilityEnergy(itKilowattHours, 0, 0, totalKilowattHours - itKilowattHours);
    }

    /** PUE from two meters; below 1 is refused, as a part is never more than the whole. */
    public static double pue(double totalKilowattHours, double itKilowattHours) {
        Require.positive("itKilowattHours", itKilowattHours, "a ratio to nothing has no value");
        Require.positive("totalKilowattHours", totalKilowattHours, "in kWh");
        return requirePue(totalKilowattHours / itKilowattHours);
    }

    /** Energy at the building's meter for an IT energy in any unit, in the same unit: E × PUE. */
    public static double atTheMeter(double itEnergy, double pue) {
        return Require.nonNegative("itEnergy", itEnergy, "used by IT") * requirePue(pue);
    }

    /**
     * Energy of a run at the building's meter in kWh: nodes × kW × hours × PUE.
     *
     * @param nodes machines that are all busy
     * @param wattsPerNode mean power of each, of all its parts; the rated power gives a bound, not a measurement
     */
    public static double runKilowattHours(double nodes, double wattsPerNode, double hours, double pue) {
        Require.nonNegative("nodes", nodes, "how many machines");
        Require.nonNegative("wattsPerNode", wattsPerNode, "mean power of one");
        Require.nonNegative("hours", hours, "how long it runs");
        return Require.answer("energy of the run", nodes * wattsPerNode / 1000 * hours * requirePue(pue));
    }

    /** All of it, in kWh. */
    public double totalKilowattHours() {
        return itKilowattHours + coolingKilowattHours + distributionKilowattHours + otherKilowattHours;
    }

    /** Power usage effectiveness, total / IT, at least 1. */
    public double pue() {
        return 1 + coolingKilowattHours / itKilowattHours + distributionKilowattHours / itKilowattHours + otherKilowattHours / itKilowattHours;
    }

    /** Data centre infrastructure efficiency, IT / total = 1/PUE, at most 1. */
    public double dcie() {
        return 1 / pue();
    }

    /** Water usage effectiveness of the site in L/kWh: litres on site per kWh of <i>IT</i> energy. */
    public double wue(double siteLitres) {
        return Require.nonNegative("siteLitres", siteLitres, "water used on site") / itKilowattHours;
    }

    /** The same with the water that generating all of the energy took, {@code gridLitresPerKilowattHour} for each kWh. */
    public double sourceWue(double siteLitres, double gridLitresPerKilowattHour) {
        Require.nonNegative("gridLitresPerKilowattHour", gridLitresPerKilowattHour, "water of the power stations");
        return Require.answer("source WUE", wue(siteLitres) + pue() * gridLitresPerKilowattHour);
    }

    /** Carbon dioxide in kg of all of the energy, from a grid with so many kg per kWh. */
    public double carbonKilograms(double gridKilogramsPerKilowattHour) {
        Require.nonNegative("gridKilogramsPerKilowattHour", gridKilogramsPerKilowattHour, "carbon of the grid");
        return Require.answer("carbon", totalKilowattHours() * gridKilogramsPerKilowattHour);
    }

    /** The same building when the IT uses another energy: cooling and losses follow it in proportion but for a share {@code fixed} that stays. */
    public FacilityEnergy withIt(double newItKilowattHours, double fixed) {
        Require.positive("newItKilowattHours", newItKilowattHours, "in kWh");
        double scale = Require.probability("fixed", fixed) + (1 - fixed) * (newItKilowattHours / itKilowattHours);
        return new FacilityEnergy(newItKilowattHours, coolingKilowattHours * scale, distributionKilowattHours * scale, otherKilowattHours);
    }

    private static double requirePue(double pue) {
        if (!(pue >= 1) || Double.isInfinite(pue)) {
            throw Require.broken("pue", pue, "must be 1 or more, and finite", "IT is a part of the total; have the two meters been exchanged?");
        }
        return pue;
    }
}
