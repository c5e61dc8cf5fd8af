package chapter04;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thermolab.exercise.Misses;
import thermolab.exercise.Withholds;
import thermolab.info.Huffman;

/** Answers that the tests must tell from a right one. */
public final class WrongHuffmanLengths {

    private WrongHuffmanLengths() {
    }

    /** Shannon's lengths ⌈−log₂ p⌉, which leave words unused. */
    @Misses("No bit pattern is wasted")
    public static final class RoundedUp implements HuffmanLengths {
        @Override
        public int[] huffmanLengths(double[] p) {
            int[] lengths = new int[p.length];
            for (int i = 0; i < p.length; i++) {
                lengths[i] = p[i] > 0 ? (int) Math.ceil(-Math.log(p[i]) / Math.log(2) - 1e-12) : 0;
            }
            return lengths;
        }
    }

    /** Gives a certain symbol a word of one bit. */
    @Misses("What cannot surprise takes no bits")
    public static final class OneBitAtLeast extends MyHuffmanLengths {
        @Override
        public int[] huffmanLengths(double[] p) {
            int[] lengths = super.huffmanLengths(p);
            if (Arrays.stream(lengths).allMatch(length -> length == 0)) {
                for (int i = 0; i < p.length; i++) {
                    lengths[i] = p[i] > 0 ? 1 : 0;
                }
            }
            return lengths;
        }
    }

    /** Fano's way: from the top, splits the sorted symbols into halves of about equal probability. */
    @Misses("The two least likely are joined first")
    public static final class FromTheTop implements HuffmanLengths {
        @Override
        public int[] huffmanLengths(double[] p) {
            int[] lengths = new int[p.length];
            split(IntStream.range(0, p.length).filter(i -> p[i] > 0).boxed()
                    .sorted(Comparator.comparingDouble(i -> -p[i])).collect(Collectors.toList()), p, lengths);
            return lengths;
        }

        private static void split(List<Integer> symbols, double[] p, int[] lengths) {
            if (symbols.size() < 2) {
                return;
            }
            symbols.forEach(i -> lengths[i]++);
            double half = symbols.stream().mapToDouble(i -> p[i]).sum() / 2;
            int cut = 1;
            double left = p[symbols.get(0)];
            while (cut < symbols.size() - 1 && Math.abs(left + p[symbols.get(cut)] - half) < Math.abs(left - half)) {
                left += p[symbols.get(cut++)];
            }
            split(symbols.subList(0, cut), p, lengths);
            split(symbols.subList(cut, symbols.size()), p, lengths);
        }
    }

    /** Asks the toolkit. */
    @Misses(Withholds.OWN_WORK)
    public static final class Borrowed implements HuffmanLengths {
        @Override
        public int[] huffmanLengths(double[] p) {
            return Huffman.lengths(p);
        }
    }
}
