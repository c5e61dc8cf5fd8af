package thermolab.grade.ingest;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a download is read: by which system's names, and from which folder on.
 *
 * <p>Only entries at the top have a say, each with one vote. One folder around everything is looked through where it is
 * nobody's in the roster.
 *
 * @param doubt why staff should say it themselves; empty where there is none
 */
record Reading(Layout layout, Root root, String doubt) {

    /** A layout that fits between these parts of the entries is neither plain nor out of the question. */
    private static final double FEW = 1 / 3.0;
    private static final double MOST = 2 / 3.0;

    private static final String EXPORT = "assignment_\\d+_export"; // Gradescope's own name of the folder in its zip file
    private static final Layout ONE = Layout.of("one");
    private static final Layout FOLDERS = Layout.of("folders");

    /** In the way that staff ask for. */
    static Reading as(Layout layout, Root root, Directory directory) {
        boolean above = layout != ONE && root.share(layout::names) == 0 || layout == FOLDERS;
        return new Reading(layout, above ? root.within().filter(within -> isAround(within, layout, directory)).orElse(root) : root, "");
    }

    private static boolean isAround(Root within, Layout layout, Directory directory) {
        return directory.byId(within.folder()).isEmpty() && (layout == FOLDERS ? isClass(within) : within.share(layout::names) > 0);
    }

    /**
     * In the way that the names show.
     *
     * @param label what the download is called
     * @param packed whether it is an archive, in which one folder around everything is usual
     */
    static Reading of(Root root, String label, boolean packed, Directory directory) {
        if (directory.isStudent(label)) { // a name would do, had a student not chosen it
            return new Reading(ONE, root, imitation(root, label, directory));
        }
        Layout system = system(root).orElse(null);
        if (system != null) {
            return new Reading(system, root, doubt(system, root));
        }
        Optional<Root> within = root.within();
        if (within.isPresent() && directory.byId(within.get().folder()).isPresent()) {
            return new Reading(FOLDERS, root, imitation(within.get(), within.get().folder(), directory));
        }
        if (within.isPresent()) {
            Layout inside = system(within.get()).orElse(null);
            boolean known = 2 * known(within.get(), directory) >= Math.max(1, within.get().entries().size());
            if (inside != null || known || packed && isClass(within.get()) && !ONE.names(root.entries().get(0))) {
                Layout layout = inside == null ? FOLDERS : inside;
                return new Reading(layout, within.get(), around(within.get(), label, layout, directory));
            }
        }
        return ofStudents(root, directory);
    }

    /** Folders for students, or the parts of one submission. */
    private static Reading ofStudents(Root root, Directory directory) {
        double share = isProject(root) ? 1 : root.share(ONE::names);
        boolean students = root.entries().stream().anyMatch(entry -> !ONE.names(entry) && directory.knows(entry.label()));
        Layout layout = share > 0.5 && !students ? ONE : FOLDERS;
        String doubt = students || share <= FEW || share >= MOST ? undecided(root) : says(root, ONE, share);
        return new Reading(layout, root, doubt);
    }

    /** Java files with one folder beside them, or the parts of a submission with one notebook: not two students. */
    private static boolean isProject(Root root) {
        List<Root.Entry> others = root.entries().stream().filter(entry -> !ONE.names(entry) && entry.holdsWork()).toList();
        List<Root.Entry> parts = root.entries().stream().filter(ONE::names).toList();
        return others.size() == 1 && (parts.stream().anyMatch(part -> !part.folder())
                || !parts.isEmpty() && others.get(0).name().endsWith(".ipynb"));
    }

    /** The system that most entries are named by; of several, the one that explains more, as one student may imitate another. */
    private static Optional<Layout> system(Root root) {
        return systems().filter(layout -> root.share(layout::names) > 0.5)
                .max(Comparator.comparingDouble(layout -> root.share(layout::names)));
    }

    private static String undecided(Root root) {
        return systems().map(layout -> doubt(layout, root)).filter(doubt -> !doubt.isEmpty()).findFirst().orElse("");
    }

    private static Stream<Layout> systems() {
        return Layout.ALL.stream().filter(layout -> layout != ONE && layout != FOLDERS);
    }

    private static String doubt(Layout layout, Root root) {
        double share = root.share(layout::names);
        return share > FEW && share < MOST ? says(root, layout, share) : "";
    }

    private static String says(Root root, Layout layout, double share) {
        return "only " + Math.round(100 * share) + " % of the " + root.entries().size()
                + " files and folders at the top are named like those of " + layout.words();
    }

    /** One student's work that looks like a class's, or a class's that is called like one student. */
    private static String imitation(Root root, String student, Directory directory) {
        String deeper = root.within().map(within -> imitation(within, student, directory)).orElse("");
        if (!deeper.isEmpty()) {
            return deeper;
        }
        boolean others = root.entries().stream().anyMatch(entry -> directory.knowsOther(entry.label(), student));
        return others || systems().anyMatch(layout -> root.share(layout::names) > 0)
                ? "all of it would be the work of " + student + ", whose id is its name, but it holds what looks like a class's" : "";
    }

    private static String around(Root within, String label, Layout layout, Directory directory) {
        boolean expected = within.folder().matches(EXPORT) || label.equals(within.folder())
                || label.matches(Pattern.quote(within.folder()) + "[ _-]?\\(?\\d+\\)?");
        return expected && !directory.knows(within.folder()) || directory.isEmpty() ? doubt(layout, within)
                : "all of it lies in one folder, " + within.folder() + ", which holds what looks like " + layout.words()
                        + "; a student's own folder may look so too";
    }

    /** Several folders and nothing beside them, as of a class; not the parts of one submission. */
    private static boolean isClass(Root root) {
        return root.entries().size() > 1 && root.entries().stream().allMatch(entry -> entry.folder() && !ONE.names(entry));
    }

    private static long known(Root root, Directory directory) {
        return root.entries().stream().filter(entry -> directory.knows(entry.label())).count();
    }

    /** Whether something at the top, or just below it, is called as somebody in the roster is. */
    boolean hints(Directory directory) {
        return root.entries().stream().anyMatch(entry -> directory.knows(entry.label()) || entry.files().stream()
                .anyMatch(file -> file.name().indexOf('/') > 0 && directory.knows(file.name().substring(0, file.name().indexOf('/')))));
    }

    List<Delivery> deliveries(FileTree tree, String label) throws IOException {
        return layout.deliveries(root, tree, label);
    }
}
