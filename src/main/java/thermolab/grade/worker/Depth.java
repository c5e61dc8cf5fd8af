package thermolab.grade.worker;

/** How deep values may nest: arrays in records in lists. */
final class Depth {

    static final int LIMIT = 32;

    private Depth() {
    }

    static int below(int depth) throws ProtocolException {
        if (depth >= LIMIT) {
            throw new ProtocolException("values must nest at most " + LIMIT + " deep");
        }
        return depth + 1;
    }
}
