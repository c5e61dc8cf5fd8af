package chapter10;

import java.util.List;
import thermolab.exercise.Misses;

/** Answers that the tests must tell from a right one. */
public final class WrongWhatHeats {

    private WrongWhatHeats() {
    }

    /** Believes that a sum of kicks has a temperature because it is Gaussian. */
    @Misses("beside the point")
    public static final class GaussianMeansThermal implements WhatHeats {
        @Override
        public List<String> reasons() {
            return List.of("D", "H", "A", "C", "F");
        }
    }

    /** Counts what comes in only. */
    @Misses("what goes out")
    public static final class NothingGoesOut implements WhatHeats {
        @Override
        public List<String> reasons() {
            return List.of("D", "H", "C", "E");
        }
    }

    /** Begins with the balance. */
    @Misses("after what it follows from")
    public static final class BalanceFirst implements WhatHeats {
        @Override
        public List<String> reasons() {
            return List.of("C", "D", "H", "A", "E");
        }
    }
}
