package chapter15;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongDarkRoomArgument {

    private WrongDarkRoomArgument() {
    }

    /** Brings in a temperature that plays no part. */
    @Misses("carry nothing")
    public static final class ByHeat implements DarkRoomArgument {
        @Override
        public List<String> reasons() {
            return List.of("C", "B", "E", "A", "G", "D");
        }
    }

    /** True of perception, and beside the point. */
    @Misses("carry nothing")
    public static final class ByPerception implements DarkRoomArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "F", "E", "A", "G", "D");
        }
    }

    /** Stops at the dark room, and says nothing of how one gets out. */
    @Misses("needs the measure")
    public static final class StaysInside implements DarkRoomArgument {
        @Override
        public List<String> reasons() {
            return List.of("B", "E", "A");
        }
    }

    /** Begins with the conclusion. */
    @Misses("follows from those before it")
    public static final class Backwards implements DarkRoomArgument {
        @Override
        public List<String> reasons() {
            return List.of("D", "G", "A", "E", "B");
        }
    }
}
