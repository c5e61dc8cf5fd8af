package example;

import thermolab.schedule.Schedule;

/** 1/k, which forgets that the first step is number zero. */
public final class Pole implements Schedule {

    @Override
    public double at(long step) {
        return 1.0 / step;
    }
}
