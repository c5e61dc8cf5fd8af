package chapter01;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that learners give. */
public final class WrongHeatInABody {

    private WrongHeatInABody() {
    }

    /** True, and beside the point. */
    @Misses("true and to the point")
    public static class WithThermometers implements HeatInABody {
        @Override
        public List<String> reasons() {
            return List.of("D", "B", "A", "E", "G");
        }
    }

    /** The experiment alone. */
    @Misses("what is right instead")
    public static class NothingInstead implements HeatInABody {
        @Override
        public List<String> reasons() {
            return List.of("D", "B", "E");
        }
    }

    /** The conclusion first. */
    @Misses("after what it follows from")
    public static class ConclusionFirst implements HeatInABody {
        @Override
        public List<String> reasons() {
            return List.of("E", "D", "B", "G");
        }
    }
}
