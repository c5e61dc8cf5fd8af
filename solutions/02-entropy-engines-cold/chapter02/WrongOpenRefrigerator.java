package chapter02;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that learners give. */
public final class WrongOpenRefrigerator {

    private WrongOpenRefrigerator() {
    }

    /** True, and beside the point. */
    @Misses("not on cold spots")
    public static class ColdSpot implements OpenRefrigerator {
        @Override
        public List<String> reasons() {
            return List.of("H", "C", "A", "B", "E");
        }
    }

    /** Without saying which system is judged. */
    @Misses("It takes a system")
    public static class NoSystem implements OpenRefrigerator {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "E");
        }
    }

    /** The conclusion before the books. */
    @Misses("First the system")
    public static class ConclusionFirst implements OpenRefrigerator {
        @Override
        public List<String> reasons() {
            return List.of("B", "H", "A", "E");
        }
    }
}
