package chapter04;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import thermolab.exercise.Unsolved;

public class MyHuffmanLengths implements HuffmanLengths {

    /** A node of the tree: its probability, and the symbols below it. */
    private record Group(double probability, List<Integer> symbols) {
    }

    @Override
    public int[] huffmanLengths(double[] p) {
        // BEGIN SOLUTION
        int[] lengths = new int[p.length];
        PriorityQueue<Group> queue = new PriorityQueue<>(Comparator.comparingDouble(Group::probability));
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                queue.add(new Group(p[i], List.of(i)));
            }
        }
        while (queue.size() > 1) {
            Group a = queue.remove();
            Group b = queue.remove();
            List<Integer> symbols = new ArrayList<>(a.symbols());
            symbols.addAll(b.symbols());
            for (int symbol : symbols) {
                lengths[symbol]++; // each join puts one more bit in front of these words
            }
            queue.add(new Group(a.probability() + b.probability(), symbols));
        }
        return lengths;
        // END SOLUTION
    }
}
