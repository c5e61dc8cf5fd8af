package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import thermolab.notebook.Notebook;
import thermolab.notebook.WholeFile;
import thermolab.show.LearnerMark;

/**
 * The folder that belongs to one learner: copies of the notebooks, without stored outputs, and of the exercises, and
 * what commands keep for this learner alone. The course's own files are only read, so that they may belong to somebody
 * else, or be renewed by git at any time.
 *
 * <p>A copy is <i>carried along</i>: where the course has a new edition of a file, an untouched copy is renewed, a changed
 * exercise stays as it is with the new edition beside it, and a changed notebook gets the new edition's cells around the
 * learner's ({@link CarriedNotebook}), with the former file beside it. A file that was deleted comes back. What the
 * learner wrote is in the folder after every update.
 */
public final class LearnerFolder {

    private static final String OURS = LearnerMark.FOLDER;
    private static final String NOTEBOOKS = "notebooks";
    private static final String EXERCISES = "exercises";

    private final Path root;
    private final List<String> said = new ArrayList<>();
    private int renewed;

    private LearnerFolder(Path root) {
        this.root = root;
    }

    /** The folder at a place, whether it is there yet or not. */
    public static LearnerFolder at(Path root) {
        return new LearnerFolder(root.toAbsolutePath().normalize());
    }

    /** Whether a folder was made by this class. */
    public static boolean isOne(Path folder) {
        return Files.isDirectory(folder.resolve(OURS));
    }

    public Path root() {
        return root;
    }

    public Path notebooks() {
        return root.resolve(NOTEBOOKS);
    }

    public Path exercises() {
        return root.resolve(EXERCISES);
    }

    /** What commands can make again: kernelspecs, archives. */
    public Path cache() {
        return root.resolve(OURS).resolve("cache");
    }

    /** Makes the folder and nothing in it yet; returns the sentence that says so, if it was not there. */
    public List<String> begin() throws IOException {
        boolean isNew = !isOne(root);
        Files.createDirectories(root.resolve(OURS));
        return isNew ? List.of("Your folder is " + root + ": notebooks and exercises to change; updates never overwrite what you wrote.") : List.of();
    }

    /** Makes the folder, or carries the notebooks and exercises along; returns what a learner should know, a sentence each. */
    public List<String> carryAll(Path course) throws IOException {
        return carry(course, List.of(NOTEBOOKS, EXERCISES));
    }

    /** The same for the exercises alone, which takes a moment less. */
    public List<String> carryExercises(Path course) throws IOException {
        return carry(course, List.of(EXERCISES));
    }

    private List<String> carry(Path course, List<String> parts) throws IOException {
        said.clear();
        renewed = 0;
        said.addAll(begin());
        Path list = root.resolve(OURS).resolve("editions");
        Map<String, String> editions = read(list);
        Map<String, String> before = Map.copyOf(editions);
        for (String part : parts) {
            for (Path file : ChapterFiles.filesIn(course.resolve(part))) {
                String name = course.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".ipynb") || name.endsWith(".java")) {
                    carry(file, name, editions);
                }
            }
        }
        if (!editions.equals(before)) {
            StringBuilder lines = new StringBuilder();
            editions.forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
            WholeFile.write(list, lines.toString());
        }
        if (renewed > 0) {
            said.add("The course has news: " + renewed + (renewed == 1 ? " file that you had not changed is" : " files that you had not changed are")
                    + " renewed in " + root + ".");
        }
        return List.copyOf(said);
    }

    private void carry(Path file, String name, Map<String, String> editions) throws IOException {
        Path mine = root.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        String edition = digest(bytes);
        String known = editions.get(name);
        if (Files.exists(mine) && edition.equals(known)) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (name.endsWith(".ipynb")) {
            carryNotebook(Notebook.parse(text, file.toString()), mine, name);
        } else {
            carryExercise(text, edition, known, mine, name);
        }
        editions.put(name, edition);
    }

    private void carryExercise(String text, String edition, String known, Path mine, String name) throws IOException {
        String there = Files.exists(mine) ? digest(Files.readAllBytes(mine)) : null;
        if (edition.equals(there)) {
            return;
        }
        if (there == null || there.equals(known)) {
            WholeFile.write(mine, text);
            renewed += there == null ? 0 : 1;
        } else {
            WholeFile.write(mine.resolveSibling(mine.getFileName() + ".new"), text);
            said.add(name + " has a new edition; yours is kept, and the new one lies beside it as " + mine.getFileName() + ".new.");
        }
    }

    private void carryNotebook(Notebook chapter, Path mine, String name) throws IOException {
        Notebook fresh = CarriedNotebook.fresh(chapter);
        if (!Files.exists(mine)) {
            fresh.write(mine);
            return;
        }
        Notebook there;
        try {
            there = Notebook.read(mine);
        } catch (IllegalArgumentException damaged) {
            fresh.write(mine.resolveSibling(mine.getFileName().toString().replace(".ipynb", ".new.ipynb")));
            said.add(name + " can't be read as a notebook; it is kept, and the chapter lies beside it as .new.ipynb.");
            return;
        }
        CarriedNotebook carried = CarriedNotebook.of(there, fresh);
        if (carried.own() == 0) {
            carried.notebook().write(mine);
            renewed++;
        } else {
            Path former = former(mine);
            Files.copy(mine, former);
            carried.notebook().write(mine);
            said.add(name + " has a new edition; your " + (carried.own() == 1 ? "cell is" : carried.own() + " cells are")
                    + " in it, and the file as it was lies beside it as " + former.getFileName() + ".");
        }
    }

    /** A name beside the file that is not taken: {@code 05-slug.before.ipynb}, {@code 05-slug.before-2.ipynb}. */
    private static Path former(Path file) {
        String stem = file.getFileName().toString().replaceFirst("\\.ipynb$", "");
        Path former = file.resolveSibling(stem + ".before.ipynb");
        for (int n = 2; Files.exists(former); n++) {
            former = file.resolveSibling(stem + ".before-" + n + ".ipynb");
        }
        return former;
    }

    /** The edition of each file that was carried last, in the format of sha256sum. */
    private static Map<String, String> read(Path list) throws IOException {
        Map<String, String> editions = new TreeMap<>();
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                String[] parts = line.split("  ", 2);
                if (parts.length == 2) {
                    editions.put(parts[1], parts[0]);
                }
            }
        }
        return editions;
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
