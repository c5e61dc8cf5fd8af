package thermolab.grade.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thermolab.grade.Submission;
import thermolab.grade.ingest.Roster.Person;

/**
 * A download of submissions: who handed in what, matched with the roster; each submission is read only when it is asked for.
 *
 * <p>Files that belong to nobody in the roster are handed in under the name that the download gives, and listed.
 */
public final class Intake implements Closeable {

    /**
     * One student's work in this download.
     *
     * @param student id in the roster, else the download's own name; unique in this intake
     * @param name for people
     * @param submitted when it came, where known
     * @param late marked as late by the download
     * @param matched whether the roster knows the student
     */
    public record Handed(String student, String name, Optional<Instant> submitted, boolean late, boolean matched, Delivery delivery) {
    }

    private final FileTree tree;
    private final Bounds bounds;
    private final String layout;
    private final List<Handed> handed;
    private final List<String> remarks = new ArrayList<>();
    private final List<Person> missing;
    private final List<String> doubts;

    private Intake(FileTree tree, Bounds bounds, String layout, Matching matching, Stream<String> doubts) {
        this.tree = tree;
        this.bounds = bounds;
        this.layout = layout;
        handed = matching.handed(remarks);
        missing = matching.missing();
        remarks.addAll(tree.problems());
        this.doubts = doubts.filter(doubt -> !doubt.isEmpty()).toList();
    }

    /**
     * Looks into a folder, a zip file, a notebook or a Java file.
     *
     * @throws IllegalArgumentException where there is nothing of the kind
     */
    public static Intake open(Path submissions, Roster roster, Bounds bounds) throws IOException {
        return open(submissions, "", roster, bounds);
    }

    /**
     * The same, read as staff say.
     *
     * @param layout one of {@link #layouts}; empty to find it out
     */
    public static Intake open(Path submissions, String layout, Roster roster, Bounds bounds) throws IOException {
        Optional<Layout> asked = layout.isEmpty() ? Optional.empty() : Optional.of(Layout.of(layout));
        FileTree tree = tree(submissions, bounds);
        try {
            Directory directory = new Directory(roster);
            Root root = Root.of(tree);
            String label = FolderLayout.label(submissions.toRealPath().getFileName().toString());
            boolean single = tree instanceof SingleFile;
            Reading reading = single ? Reading.as(Layout.of("one"), root, directory)
                    : asked.map(given -> Reading.as(given, root, directory))
                            .orElseGet(() -> Reading.of(root, label, tree instanceof ZipTree, directory));
            List<Delivery> deliveries = reading.deliveries(tree, label);
            Matching matching = new Matching(roster, directory, deliveries);
            boolean whole = single || reading.layout().key().equals("one") && !reading.hints(directory);
            return new Intake(tree, bounds, reading.layout().words(), matching, asked.isPresent() ? Stream.empty()
                    : Stream.of(reading.doubt(), whole ? "" : matching.doubt()));
        } catch (IOException | RuntimeException e) {
            tree.close();
            throw e;
        }
    }

    /** What {@link #open} understands. */
    public static List<String> layouts() {
        return Layout.ALL.stream().map(Layout::key).toList();
    }

    /** Takes all of a folder or file as the work of one student, whatever its names look like. */
    public static Intake one(Path submission, String student, Roster roster, Bounds bounds) throws IOException {
        FileTree tree = tree(submission, bounds);
        Layout one = Layout.of("one");
        List<Delivery> deliveries = one.deliveries(Root.of(tree), tree, student);
        return new Intake(tree, bounds, one.words(), new Matching(roster, new Directory(roster), deliveries), Stream.empty());
    }

    private static FileTree tree(Path submissions, Bounds bounds) throws IOException {
        if (!Files.exists(submissions)) {
            throw new IllegalArgumentException("submissions (" + submissions
                    + ") is not there; name a folder, a .zip, .ipynb or .java file");
        }
        boolean single = Files.isRegularFile(submissions) && !submissions.toString().endsWith(".zip");
        if (single && !Sources.isRead(submissions.getFileName().toString())) {
            throw new IllegalArgumentException("submissions (" + submissions + ") must be a folder, or a .zip, .ipynb or .java file");
        }
        try {
            return single ? new SingleFile(submissions) : FileTree.of(submissions, Bounds.EXPORT_ENTRIES, bounds.depth() + 4);
        } catch (IOException e) {
            throw new IllegalArgumentException("submissions (" + submissions + ") can't be opened: " + e.getMessage(), e);
        }
    }

    /** Reads one submission. Safe for several threads. */
    public Submission read(Handed one) {
        return Sources.read(one.student(), tree, one.delivery().files(), bounds);
    }

    /** In the order of the download. */
    public List<Handed> handed() {
        return List.copyOf(handed);
    }

    /** What staff must look at: deliveries without a student, files without a place. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Students of the roster who handed in nothing. */
    public List<Person> missing() {
        return missing;
    }

    /** Why staff should say how it is to be read, before anything is graded; nothing where that is plain. */
    public List<String> doubts() {
        return doubts;
    }

    /** For staff: "a Moodle download". */
    public String layout() {
        return layout;
    }

    @Override
    public void close() throws IOException {
        tree.close();
    }
}
