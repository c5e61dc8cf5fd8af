package thermolab.course;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A statement of an article that a chapter examines.
 *
 * @param rows of the list of what the articles say, such as {@code S2-15}; at least one
 * @param article its title
 * @param manner whether the words are {@code in our words}, {@code shortened} or {@code quoted}
 * @param words of the claim
 * @param verdict right, half right, loose, wrong or untested; empty where none was found
 * @param cells names of the code cells between claim and verdict, which test it
 * @param line of the source where it begins, from 1
 */
public record Claim(List<String> rows, String article, String manner, String words, String verdict, List<String> cells, int line) {

    /** The titles of the articles by the letters that their rows begin with. */
    public static final SortedMap<String, String> ARTICLES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("S0", "Energy, Entropy, and AI",
            "S1", "How Thermodynamics Fuels Deep Learning", "S2", "Decoding Thermodynamics")));

    public Claim {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }
}
