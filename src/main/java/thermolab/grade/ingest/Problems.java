package thermolab.grade.ingest;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Remarks on what was left out: the first of them and a count, so that nobody can bury the others or fill the memory. */
final class Problems extends AbstractList<String> {

    private static final int LONGEST_PATH = 120; // characters
    private static final int MOST = 30;

    private final List<String> first = new ArrayList<>();
    private int more;

    @Override
    public boolean add(String problem) {
        if (first.size() < MOST) {
            return first.add(problem);
        }
        more++;
        return true;
    }

    void add(String path, String problem) {
        add((path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…") + " " + problem);
    }

    void addHidden(String top) {
        add(top, "is skipped, because its name begins with a dot; rename it if it is somebody's work");
    }

    /** With the count of those that are not shown. */
    List<String> all() {
        List<String> all = new ArrayList<>(first);
        if (more > 0) {
            all.add("and " + more + " more remarks");
        }
        return List.copyOf(all);
    }

    @Override
    public String get(int index) {
        return first.get(index);
    }

    @Override
    public int size() {
        return first.size();
    }
}
