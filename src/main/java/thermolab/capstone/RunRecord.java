package thermolab.capstone;

import thermolab.num.Require;

/**
 * What one writes down about a training run: a reading of the computers' meter, and what was learned.
 *
 * @param wallKilowattHours energy that the computers drew at the wall (the IT meter, not the building's), kWh, zero or more
 * @param pue power usage effectiveness, what the building draws over what its computers draw, at least 1
 * @param bitOverwrites how many bits of parameters were written over, zero or more
 * @param kelvin temperature at which the erased bits' heat is given off, above zero
 * @param natsPerExample by how much the labels surprise less after training, nats an example; negative where they surprise more
 * @param examples how many examples that mean was taken over, zero or more
 */
public record RunRecord(double wallKilowattHours, double pue, double bitOverwrites, double kelvin, double natsPerExample, double examples) {

    /** Joules in a kilowatt-hour. */
    public static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    public RunRecord {
        Require.nonNegative("wallKilowattHours", wallKilowattHours, "a meter counts upwards");
        if (!(pue >= 1) || Double.isInfinite(pue)) {
            throw Require.broken("pue", pue, "must be at least 1, and finite", "the building draws what its computers draw, and more");
        }
        Require.nonNegative("bitOverwrites", bitOverwrites, "it is a count");
        Require.positive("kelvin", kelvin, "is it in degrees Celsius?");
        Require.finite("natsPerExample", natsPerExample, "a label was ruled out, which surprises without end");
        Require.nonNegative("examples", examples, "it is a count");
    }

    /** The same from a reading in joules. */
    public static RunRecord ofJoules(double itJoules, double pue, double bitOverwrites, double kelvin, double natsPerExample, double examples) {
        Require.nonNegative("itJoules", itJoules, "a meter counts upwards");
        return new RunRecord(itJoules / JOULES_PER_KILOWATT_HOUR, pue, bitOverwrites, kelvin, natsPerExample, examples);
    }

    /** The ledger of this run. */
    public RunLedger ledger() {
        return RunLedger.of(this);
    }
}
