package thermolab.info;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import thermolab.num.Require;

/**
 * A code in which no word begins another, so that a stream of bits splits into words in one way only.
 *
 * <p>Kraft: words of these lengths exist if and only if Σ 2^{−length} ≤ 1. The words are made in canonical order, counting
 * upward in binary from the shortest to the longest, so that the lengths alone say the whole code. Length 0 means that the
 * symbol has no word, except in the code of a certain symbol, whose one word is empty.
 *
 * <p>Source: Cover and Thomas, <i>Elements of Information Theory</i> (2006), sections 5.2 and 5.4.
 */
public final class PrefixCode {

    private static final int LONGEST = 52; // bits of a word: up to here Kraft's sum is exact in a double
    private static final int NONE = -1;

    private final int[] lengths;
    private final String[] words; // empty where a symbol has none
    private final int certain; // the symbol whose word is empty, or NONE
    private final Map<String, Integer> symbolOf = new HashMap<>();

    private PrefixCode(int[] lengths, String[] words, int certain) {
        this.lengths = lengths;
        this.words = words;
        this.certain = certain;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                symbolOf.put(words[i], i);
            }
        }
    }

    /** The canonical code with these lengths, 52 bits at most; refused when Kraft's sum is above one. */
    public static PrefixCode ofLengths(int[] lengths) {
        if (Arrays.stream(lengths).allMatch(length -> length == 0)) {
            if (lengths.length != 1) {
                throw Require.broken("lengths", Arrays.toString(lengths), "do not say which symbol is certain", "");
            }
            return ofCertain(1, 0);
        }
        double kraft = kraftSum(lengths);
        if (kraft > 1) {
            throw Require.broken("lengths", Arrays.toString(lengths), "must have a Kraft sum of at most 1; it is " + kraft, "");
        }
        if (Arrays.stream(lengths).max().getAsInt() > LONGEST) {
            throw Require.broken("lengths", Arrays.toString(lengths), "must be at most " + LONGEST + " bits", "");
        }
        String[] words = new String[lengths.length];
        Arrays.fill(words, "");
        long next = 0;
        for (int length = 1; length <= LONGEST; length++, next <<= 1) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    String digits = Long.toBinaryString(next++);
                    words[i] = "0".repeat(length - digits.length()) + digits;
                }
            }
        }
        return new PrefixCode(lengths.clone(), words, NONE);
    }

    /** The code of n symbols of which one always comes: it takes no bits. */
    static PrefixCode ofCertain(int symbols, int certain) {
        String[] words = new String[symbols];
        Arrays.fill(words, "");
        return new PrefixCode(new int[symbols], words, certain);
    }

    /** Shannon's lengths ⌈−log₂ pᵢ⌉: never shorter than Huffman's on average, yet within one bit of the entropy too. */
    public static int[] shannonLengths(double[] p) {
        Require.distribution("p", p);
        int[] lengths = new int[p.length];
        for (int i = 0; i < p.length; i++) {
            // p lies in [2^e, 2^(e+1)) with e the exponent of its binary form, so that ⌈−log₂ p⌉ is −e without rounding.
            lengths[i] = p[i] == 0 ? 0 : Math.max(0, -Math.getExponent(p[i]));
        }
        return lengths;
    }

    /** Kraft's sum Σ 2^{−length} over the symbols that have a word: at most one for any prefix code, one if none is wasted. */
    public static double kraftSum(int[] lengths) {
        double sum = 0;
        for (int i = 0; i < lengths.length; i++) {
            Require.atLeast("lengths[" + i + "]", lengths[i], 0, "it counts bits");
            sum += lengths[i] == 0 ? 0 : Math.scalb(1.0, -lengths[i]);
        }
        return sum == 0 && lengths.length > 0 ? 1 : sum; // all empty: the code of one symbol
    }

    /** Σ pᵢ lengthᵢ, in bits a symbol. */
    public static double meanLength(double[] p, int[] lengths) {
        Require.sameLength("p", p.length, "lengths", lengths.length);
        Require.distribution("p", p);
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            mean += p[i] * lengths[i];
        }
        return mean;
    }

    /** The words one after the other, as characters 0 and 1. */
    public String encode(int[] symbols) {
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < symbols.length; i++) {
            if (symbols[i] < 0 || symbols[i] >= words.length) {
                throw Require.broken("symbols[" + i + "]", symbols[i], "must be 0 to " + (words.length - 1), "");
            }
            if (words[symbols[i]].isEmpty() && symbols[i] != certain) {
                throw Require.broken("symbols[" + i + "]", symbols[i], "has no word", "its probability was zero");
            }
            bits.append(words[symbols[i]]);
        }
        return bits.toString();
    }

    /** Reads this many symbols back; refuses bits that end inside a word, match no word, or are left over. */
    public int[] decode(String bits, int count) {
        Require.atLeast("count", count, 0, "");
        int[] symbols = new int[count];
        Arrays.fill(symbols, Math.max(certain, 0));
        int at = 0;
        for (int i = 0; i < count && certain == NONE; i++) {
            int end = at + 1;
            while (end <= bits.length() && end - at <= LONGEST && !symbolOf.containsKey(bits.substring(at, end))) {
                end++;
            }
            if (end > bits.length() || end - at > LONGEST) {
                throw Require.broken("bits", "from position " + at, "match no word", "is it the same code?");
            }
            symbols[i] = symbolOf.get(bits.substring(at, end));
            at = end;
        }
        if (at != bits.length()) {
            throw Require.broken("bits", bits.length() + " of them", "must end with symbol " + count + ", at " + at, "");
        }
        return symbols;
    }

    /** The word of each symbol; empty where there is none. */
    public String[] words() {
        return words.clone();
    }

    /** The length of each word, in bits. */
    public int[] lengths() {
        return lengths.clone();
    }
}
