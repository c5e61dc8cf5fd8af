package thermolab.power;

/**
 * What every probe promises: it answers rather than throws, its clock does not run backwards, energy does not shrink, and what it
 * cannot know it calls unavailable with a reason. {@code EnergyProbeContract.check(probe)} says in words what is broken.
 */
public final class EnergyProbeContract {

    private static final int READINGS = 5;

    private EnergyProbeContract() {
    }

    /** Throws an IllegalStateException that names the probe and the rule, if a rule is broken. */
    public static void check(EnergyProbe probe) {
        EnergyReading earlier = read(probe);
        for (int k = 1; k < READINGS; k++) {
            EnergyReading later = read(probe);
            if (later.seconds() < earlier.seconds()) {
                throw broken(probe, "read " + later.seconds() + " s after " + earlier.seconds() + " s; its clock must not run backwards");
            }
            if (later.joules() < earlier.joules()) {
                throw broken(probe, "read " + later.joules() + " J after " + earlier.joules() + " J; energy used must not shrink");
            }
            earlier = later;
        }
    }

    private static EnergyReading read(EnergyProbe probe) {
        EnergyReading reading;
        try {
            reading = probe.read();
        } catch (RuntimeException e) {
            throw new IllegalStateException("probe " + probe.name() + " threw " + e + "; what it cannot read is a reading that is unavailable", e);
        }
        if (reading == null) {
            throw broken(probe, "read null; what it cannot read is a reading that is unavailable");
        }
        if (reading.note().isBlank()) {
            throw broken(probe, "has no note; it must say what was read or assumed, or why there is nothing");
        }
        return reading;
    }

    private static IllegalStateException broken(EnergyProbe probe, String rule) {
        return new IllegalStateException("probe " + probe.name() + " " + rule);
    }
}
