package thermolab.energy;

/**
 * A ferromagnet: neighbours that are alike save energy, and nothing else does. Such an energy lets whole clusters be moved
 * at once.
 */
public interface Clusters extends Sites {

    /** Who is whose neighbour. */
    Graph graph();

    /** What it costs when the two ends of edge {@code edge} of {@link #graph()} become different, zero or more. */
    double breakingCost(int edge);

    /** Nothing if this energy is such a ferromagnet, otherwise the reason why not, in words: "coupling 3 is negative". */
    String whyNot();
}
