package thermolab.course;

import java.util.List;
import java.util.Map;

/**
 * A statement of an article that a chapter examines.
 *
 * @param rows of the list of what the articles say, such as {@code S2-15}; at least one
 * @param article its title
 * @param manner whether the words are {@code in our words}, {@code shortened} or {@code quoted}
 * @param words of the claim
 * @param verdict right, half right, loose, wrong or untested; empty where none was found
 * @param reasons the rest of the verdict's paragraph
 * @param cells names of the code cells between claim and verdict, which test it
 * @param line of the source where it begins, from 1
 */
public record Claim(List<String> rows, String article, String manner, String words, String verdict, String reasons, List<String> cells, int line) {

    /** The articles by the letters that their rows begin with. */
    public static final Map<String, String> ARTICLES = Map.of("S0", "Energy, Entropy, and AI", "S1", "How Thermodynamics Fuels Deep Learning",
            "S2", "Decoding Thermodynamics");

    public Claim {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }
}
