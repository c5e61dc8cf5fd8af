package thermolab.info;

import java.util.Arrays;
import java.util.Locale;
import thermolab.num.Require;

/**
 * Entropy of a text, seen through a window of n symbols.
 *
 * <p>Block entropy Hₙ is the entropy of the observed n-grams (overlapping); Fₙ = Hₙ − Hₙ₋₁ is what the next letter still
 * surprises when n − 1 letters are known, in bits a letter. F falls with n towards the entropy of the language. Both
 * are plug-in estimates: once there are about as many different n-grams as letters of text, most n-grams occur once, and the
 * estimate says more about the length of the text than about the language.
 *
 * <p>Source: Shannon, <i>Prediction and entropy of printed English</i> (1951).
 */
public final class NGrams {

    private static final int LETTERS = 26;

    private NGrams() {
    }

    /** a to z as 0 to 25 after lower-casing; everything else is dropped. */
    public static int[] letters(String text) {
        return text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').map(c -> c - 'a').toArray();
    }

    /** a to z as 0 to 25, and each run of anything else as one space, 26. */
    public static int[] lettersAndSpaces(String text) {
        int[] symbols = new int[text.length()];
        int length = 0;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z';
            if (letter || length == 0 || symbols[length - 1] != LETTERS) {
                symbols[length++] = letter ? c - 'a' : LETTERS;
            }
        }
        return Arrays.copyOf(symbols, length);
    }

    /** The digits 0 to 9 of a text; everything else is dropped. */
    public static int[] digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').map(c -> c - '0').toArray();
    }

    /** How often each symbol of an alphabet occurs. */
    public static long[] counts(int[] symbols, int alphabet) {
        long[] counts = new long[Require.atLeast("alphabet", alphabet, 1, "")];
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] < 0 || symbols[i] >= alphabet) {
                throw Require.broken("symbols[" + i + "]", symbols[i], "must be 0 to " + (alphabet - 1), "");
            }
            counts[symbols[i]]++;
        }
        return counts;
    }

    /** Hₙ, the entropy of the n-grams that occur, in bits a block; H₀ = 0. */
    public static double blockEntropyBits(int[] symbols, int n) {
        Require.atLeast("n", n, 0, "");
        Require.atLeast("number of symbols", symbols.length, Math.max(n, 1), "the text is shorter than one block");
        if (n == 0) {
            return 0;
        }
        long[] grams = grams(symbols, n);
        Arrays.sort(grams);
        double entropy = 0;
        for (int i = 0, start = 0; i < grams.length; i++) {
            if (i == grams.length - 1 || grams[i + 1] != grams[i]) {
                entropy += Entropy.term((i + 1.0 - start) / grams.length);
                start = i + 1;
            }
        }
        return Entropy.bits(Math.max(0, entropy));
    }

    /**
     * Fₙ = Hₙ − Hₙ₋₁, in bits a symbol: the surprise of a symbol after the n − 1 before it. Both blocks are counted over the
     * same windows, Hₙ₋₁ over the first n − 1 symbols of each, so that it is never negative; {@link #blockEntropyBits} of n − 1
     * also counts the last n − 1 symbols of the text, which are followed by none.
     */
    public static double conditionalEntropyBits(int[] symbols, int n) {
        Require.atLeast("n", n, 1, "");
        double blocks = blockEntropyBits(symbols, n);
        return n == 1 ? blocks
                : Math.max(0, blocks - blockEntropyBits(Arrays.copyOf(symbols, symbols.length - 1), n - 1));
    }

    /** Each window of n symbols as one number in base (largest symbol + 1). */
    private static long[] grams(int[] symbols, int n) {
        long base = 1L + Arrays.stream(symbols).max().getAsInt();
        counts(symbols, (int) base);
        if (n * Math.log(base) > 62 * Math.log(2)) {
            throw Require.broken("n", n, "makes blocks of more than 62 bits", "the text would hold each block once");
        }
        long[] grams = new long[symbols.length - n + 1];
        for (int i = 0; i < grams.length; i++) {
            for (int j = 0; j < n; j++) {
                grams[i] = grams[i] * base + symbols[i + j];
            }
        }
        return grams;
    }
}
