package chapter21;

import thermolab.exercise.Withholds;

/** A load spread over racks so that the hottest inlet is as cool as can be. */
@Withholds({"power.ThermalSchedule", "power.JobPlacement"})
public interface CoolestSchedule {

    /**
     * Powers of the racks in kW with the least possible peak rise, to within 1 %. The hall's other schedules have the same sum and obey the
     * same cap; none of them has a hottest inlet that is cooler than yours by more than that.
     *
     * @param kelvinPerKilowatt d, rise of inlet i for each kW of rack j, 0 or more, shape [n, n], n from 1 to 12; need not be symmetric
     * @param totalKilowatts the load, 0 or more and at most n times the cap
     * @param capKilowatts the most that one rack may draw, above zero
     * @return n powers from 0 to the cap, whose sum is the load to within 1e-6 kW
     */
    double[] schedule(double[][] kelvinPerKilowatt, double totalKilowatts, double capKilowatts);
}
