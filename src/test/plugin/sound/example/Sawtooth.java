package example;

import thermolab.schedule.Schedule;

/** From one down to zero, again and again: v_k = 1 − (k mod 10)/10. */
public final class Sawtooth implements Schedule {

    @Override
    public double at(long step) {
        return 1 - step % 10 / 10.0;
    }
}
