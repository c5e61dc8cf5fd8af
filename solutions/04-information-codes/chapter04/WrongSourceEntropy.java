package chapter04;

import thermolab.exercise.Misses;
import thermolab.info.NGrams;

/** Answers that miss an idea, each caught by a test that names it. */
public final class WrongSourceEntropy {

    private WrongSourceEntropy() {
    }

    /** Takes the frequencies of the text for those of the source. */
    @Misses("look more predictable than its source")
    public static class PlainCounts implements SourceEntropy {
        @Override
        public double thirdOrder(int[] text, int alphabet) {
            return NGrams.conditionalEntropyBits(text, 3);
        }
    }

    /** Knows one symbol before. */
    @Misses("Two symbols before are known")
    public static class OneBefore extends MySourceEntropy {
        @Override
        public double thirdOrder(int[] text, int alphabet) {
            return blocks(text, 2, alphabet) - blocks(text, 1, alphabet);
        }
    }

    /** Corrects in the wrong direction. */
    @Misses("Nobody can foretell a fair die")
    public static class TwiceTooLow extends MySourceEntropy {
        @Override
        public double thirdOrder(int[] text, int alphabet) {
            double plain = NGrams.conditionalEntropyBits(text, 3);
            return plain - (super.thirdOrder(text, alphabet) - plain);
        }
    }
}
