package chapter03;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongCrystalArgument {

    private WrongCrystalArgument() {
    }

    /** Lets an attraction pay for the order, of which there is none. */
    @Misses("Nothing false carries")
    public static class PaidByEnergy extends MyCrystalArgument {
        @Override
        public List<String> reasons() {
            return List.of("A", "B", "D", "F");
        }
    }

    /** Is content with one side of the comparison. */
    @Misses("the room in both packings")
    public static class HalfAComparison extends MyCrystalArgument {
        @Override
        public List<String> reasons() {
            return List.of("A", "D", "F");
        }
    }

    /** Concludes first. */
    @Misses("stands after what it rests on")
    public static class ConclusionFirst extends MyCrystalArgument {
        @Override
        public List<String> reasons() {
            return List.of("F", "A", "C", "D");
        }
    }

    /** Takes ice for a proof. */
    @Misses("judged by all cases")
    public static class IceProvesIt extends MyCrystalArgument {
        @Override
        public boolean inferenceIsValid() {
            return true;
        }
    }
}
