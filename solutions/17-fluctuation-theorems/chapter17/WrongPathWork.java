package chapter17;

import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongPathWork {

    private WrongPathWork() {
    }

    /** Force times the way of the state: heat for work and work for heat. */
    @Misses("is heat and no work")
    public static final class ForceTimesWay extends MyPathWork {
        @Override
        public double workOn(Landscape landscape, double[] states, double[] controls) {
            return super.heatInto(landscape, states, controls);
        }

        @Override
        public double heatInto(Landscape landscape, double[] states, double[] controls) {
            return super.workOn(landscape, states, controls);
        }
    }

    /** The state moves first. */
    @Misses("before it moves on")
    public static final class StateFirst extends MyPathWork {
        @Override
        public double workOn(Landscape landscape, double[] states, double[] controls) {
            double work = 0;
            for (int k = 0; k + 1 < states.length; k++) {
                work += landscape.energy(states[k + 1], controls[k + 1]) - landscape.energy(states[k + 1], controls[k]);
            }
            return work;
        }
    }

    /** Everything is work. */
    @Misses("First law")
    public static final class WholeChange extends MyPathWork {
        @Override
        public double workOn(Landscape landscape, double[] states, double[] controls) {
            int last = states.length - 1;
            return landscape.energy(states[last], controls[last]) - landscape.energy(states[0], controls[0]);
        }
    }

    /** Measures the energy from that of the state 0 at the same control. */
    @Misses("depends on the control alone")
    public static final class WithoutOffset extends MyPathWork {
        @Override
        public double workOn(Landscape landscape, double[] states, double[] controls) {
            return super.workOn((x, c) -> landscape.energy(x, c) - landscape.energy(c, c), states, controls);
        }
    }
}
