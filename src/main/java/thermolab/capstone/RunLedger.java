package thermolab.capstone;

import thermolab.compute.Landauer;
import thermolab.num.Constants;
import thermolab.num.Require;

/**
 * A training run from joules to nats.
 *
 * <pre>
 *   IT = 3.6e6 kWh               facility = PUE × IT                                  [wall]
 *   floor = overwrites × k_B T ln 2                                                   [floor]
 *   ratio = IT / floor                                                                [ratio]
 *   learned = nats per example × examples        its heat scale: learned × k_B T      [learned]
 *   price = IT / learned                                                              [price]
 * </pre>
 *
 * <p>The floor is that of a machine that overwrites so many unbiased bits and forgets each; who computes reversibly or knows the old bit
 * owes less, so that the ratio says how far a machine is from <i>this</i> bill and not from a law. All in J but for the two that say
 * otherwise. Errors: rounding alone.
 *
 * <p>Source: R. Landauer, IBM J. Res. Dev. 5 (1961) 183, on the floor; the Green Grid, <i>PUE: a comprehensive examination of the metric</i>
 * (2012), on the PUE.
 *
 * @param facilityJoules what the building drew for the run
 * @param itJoules what its computers drew
 * @param landauerFloorJoules the least heat of the overwrites
 * @param ratio IT over floor; infinite where nothing was overwritten
 * @param learnedNats by how much all examples together surprise less
 * @param learnedKtJoules k_B T for each learned nat
 * @param joulesPerNat IT energy for each learned nat; infinite where nothing was learned
 */
public record RunLedger(double facilityJoules, double itJoules, double landauerFloorJoules, double ratio, double learnedNats,
        double learnedKtJoules, double joulesPerNat) {

    /** The arithmetic. */
    public static RunLedger of(RunRecord run) {
        double it = finite("itJoules", run.wallKilowattHours() * RunRecord.JOULES_PER_KILOWATT_HOUR);
        double facility = finite("facilityJoules", it * run.pue());                                              // [wall]
        double floor = finite("landauerFloorJoules", run.bitOverwrites() * Landauer.cost(run.kelvin()));         // [floor]
        double learned = finite("learnedNats", run.natsPerExample() * run.examples());
        double scale = finite("learnedKtJoules", learned * Constants.BOLTZMANN * run.kelvin());                  // [learned]
        return new RunLedger(facility, it, floor, floor > 0 ? it / floor : Double.POSITIVE_INFINITY, learned, scale,
                learned > 0 ? it / learned : Double.POSITIVE_INFINITY);                                    // [ratio], [price]
    }

    /** Energy that the building drew and its computers did not see: cooling, conversion, light. */
    public double overheadJoules() {
        return facilityJoules - itJoules;
    }

    private static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException(name + " is beyond what a double holds; is the record of this run in the units that it asks for?");
        }
        return Require.answer(name, value);
    }
}
