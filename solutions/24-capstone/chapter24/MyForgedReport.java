package chapter24;

import java.util.ArrayList;
import java.util.List;
import thermolab.exercise.Unsolved;

public class MyForgedReport implements ForgedReport {

    private static final double ROUNDED = 1e-4;

    @Override
    public List<String> broken(Page p) {
        // BEGIN SOLUTION
        List<String> broken = new ArrayList<>();
        double ts = p.temperature() * p.entropy();
        say(broken, "A", Math.abs(p.freeEnergy() - (p.energy() - ts)) > ROUNDED * (Math.abs(p.energy()) + Math.abs(ts)));
        say(broken, "B", Math.abs(p.temperature() - p.predictedTemperature()) > allowed(p));
        say(broken, "C", p.entropyProduction() < 0);
        say(broken, "D", p.elbo() > p.logEvidence() + ROUNDED * Math.abs(p.logEvidence()));
        say(broken, "E", p.facilityJoules() < p.itJoules() * (1 - ROUNDED));
        say(broken, "F", p.itJoules() < p.floorJoules() * (1 - ROUNDED));
        say(broken, "G", Math.abs(p.joulesPerNat() * p.learnedNats() / p.itJoules() - 1) > ROUNDED);
        say(broken, "H", p.informationNats() > paid(p) + ROUNDED * (Math.abs(p.entropyChangeNats()) + Math.abs(p.heatNats())));
        return broken;
        // END SOLUTION
    }

    /** How far the temperature may be from theory. */
    double allowed(Page p) {
        // BEGIN SOLUTION
        return Math.max(0.1 * p.predictedTemperature(), 4 * p.temperatureError()) * (1 + ROUNDED);
        // END SOLUTION
    }

    /** What learning was paid with, nats. */
    double paid(Page p) {
        // BEGIN SOLUTION
        return p.entropyChangeNats() + p.heatNats();
        // END SOLUTION
    }

    private static void say(List<String> broken, String letter, boolean is) {
        if (is) {
            broken.add(letter);
        }
    }
}
