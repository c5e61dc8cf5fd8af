package thermolab.grade.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<Handed> handed = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Person> missing = new ArrayList<>();

    private Intake(FileTree tree, Bounds bounds, String layout) {
        this.tree = tree;
        this.bounds = bounds;
        this.layout = layout;
    }

    /**
     * Looks into a folder, a zip file, a notebook or a Java file.
     *
     * @throws IllegalArgumentException where there is nothing of the kind
     */
    public static Intake open(Path submissions, Roster roster, Bounds bounds) throws IOException {
        FileTree tree = tree(submissions, bounds);
        Layout layout = Layout.of(tree);
        boolean one = layout instanceof FolderLayout && FolderLayout.isOneSubmission(tree);
        Intake intake = new Intake(tree, bounds, one ? "one submission" : layout.words());
        String label = FolderLayout.label(submissions.toRealPath().getFileName().toString());
        intake.match(one ? List.of(whole(tree, label)) : layout.deliveries(tree), roster);
        intake.remarks.addAll(tree.problems());
        return intake;
    }

    /** Takes all of a folder or file as the work of one student, whatever its names look like. */
    public static Intake one(Path submission, String student, Roster roster, Bounds bounds) throws IOException {
        FileTree tree = tree(submission, bounds);
        Intake intake = new Intake(tree, bounds, "one submission");
        intake.match(List.of(whole(tree, student)), roster);
        intake.remarks.addAll(tree.problems());
        return intake;
    }

    private static FileTree tree(Path submissions, Bounds bounds) throws IOException {
        if (!Files.exists(submissions)) {
            throw new IllegalArgumentException("submissions (" + submissions + ") is not there; name a folder, a .zip, .ipynb or .java file");
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

    private static Delivery whole(FileTree tree, String label) {
        Delivery delivery = Delivery.of(label, List.of(label));
        for (FileTree.Item item : tree.items()) {
            delivery = delivery.with(new Delivery.File(item.path(), item));
        }
        return delivery;
    }

    /** Finds each delivery's student; the second delivery of one student keeps the download's name, and is listed. */
    private void match(List<Delivery> deliveries, Roster roster) {
        Set<String> taken = new HashSet<>();
        if (!roster.remark().isEmpty()) {
            remarks.add(roster.remark());
        }
        for (Delivery delivery : deliveries) {
            Optional<Person> person = roster.find(delivery.keys());
            boolean free = person.isPresent() && taken.add(person.get().id());
            String student = free ? person.get().id() : unique(delivery.label(), taken);
            if (person.isPresent() && !free) {
                remarks.add(delivery.label() + " also seems to be " + person.get().name() + "'s (" + person.get().id()
                        + "), who has handed in already; it is graded as " + student);
            } else if (person.isEmpty() && !roster.people().isEmpty()) {
                remarks.add(delivery.label() + " matches nobody in the roster; it is graded as " + student);
            }
            Optional<Instant> rosterTime = free ? person.get().submitted() : Optional.empty();
            handed.add(new Handed(student, free ? person.get().name() : delivery.label(),
                    rosterTime.isPresent() ? rosterTime : delivery.submitted(), delivery.late(), free, delivery));
        }
        roster.people().stream().filter(person -> !taken.contains(person.id())).forEach(missing::add);
    }

    private static String unique(String label, Set<String> taken) {
        String name = label;
        for (int n = 2; !taken.add(name); n++) {
            name = label + " (" + n + ")";
        }
        return name;
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
        return List.copyOf(missing);
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
