package thermolab.grade.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import thermolab.grade.Submission;
import thermolab.grade.Submission.Kind;
import thermolab.grade.Submission.Source;

/** The files of one delivery into a submission, within bounds; an archive in it is looked into once, not twice. */
final class Sources {

    private final Bounds bounds;
    private final List<Source> sources = new ArrayList<>();
    private final Problems notes = new Problems();
    private final Budget budget;
    private int entries;
    private int characters;

    private Sources(Bounds bounds) {
        this.bounds = bounds;
        budget = new Budget(bounds);
    }

    /** Whether a file of that name is read at all. */
    static boolean isRead(String name) {
        String ending = ending(name);
        return ending.equals("java") || ending.equals("ipynb") || ending.equals("zip");
    }

    static Submission read(String student, FileTree tree, List<Delivery.File> files, Bounds bounds) {
        Sources reader = new Sources(bounds);
        for (Delivery.File file : files) {
            reader.add(tree, file.item(), file.name(), true);
        }
        if (reader.sources.isEmpty()) {
            reader.notes.add("nothing that can be graded was found: hand in a notebook (.ipynb), Java files or a .zip of them");
        }
        return new Submission(student, reader.sources, hash(reader.sources), reader.notes.all());
    }

    private void add(FileTree tree, FileTree.Item item, String name, boolean archivesToo) {
        if (++entries > bounds.entries()) {
            if (entries == bounds.entries() + 1) {
                notes.add("only the first " + bounds.entries() + " files are read");
            }
        } else if (item.refused()) {
            notes.add(name, "is not read: " + item.refusal());
        } else if (!isRead(name)) {
            notes.add(name, "is not read: only .ipynb, .java and .zip files are");
        } else {
            try {
                read(tree, item, name, archivesToo);
            } catch (FileTree.TooLarge | Budget.Spent e) {
                notes.add(name, "is not read: " + e.getMessage());
            } catch (IOException e) {
                notes.add(name, "is not read: it is damaged");
            }
        }
    }

    private void read(FileTree tree, FileTree.Item item, String name, boolean archivesToo) throws IOException {
        switch (ending(name)) {
            case "ipynb" -> NotebookSources.of(name, budget.read(tree, item, bounds.notebookBytes()), bounds, notes).forEach(this::keep);
            case "java" -> keep(javaFile(name, budget.read(tree, item, bounds.sourceBytes())));
            default -> {
                if (archivesToo) {
                    openArchive(name, budget.read(tree, item, bounds.archiveBytes()));
                } else {
                    notes.add(name, "is not read: it is an archive within an archive");
                }
            }
        }
    }

    private Source javaFile(String name, byte[] bytes) {
        Bytes.Text text = Bytes.decode(bytes);
        if (!text.charset().equals("UTF-8")) {
            notes.add(name, "is read as " + text.charset() + ", because it is not in UTF-8");
        }
        return new Source(name, Kind.FILE, text.text());
    }

    private void openArchive(String name, byte[] archive) throws IOException {
        try (ZipTree zip = ZipTree.of(archive, bounds.entries(), bounds.depth())) {
            zip.problems().forEach(problem -> notes.add(name + ":", problem));
            for (FileTree.Item item : zip.items()) {
                add(zip, item, item.path(), false);
            }
        }
    }

    private void keep(Source source) {
        if (characters + source.text().length() > bounds.totalBytes()) {
            notes.add(source.name() + " is not read: all sources together are larger than " + (bounds.totalBytes() >> 10) + " KiB");
        } else {
            characters += source.text().length();
            sources.add(source);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** SHA-256 over kinds, names and texts, each with its length before it, so that no two submissions run together. */
    static String hash(List<Source> sources) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Source source : sources) {
                for (String part : List.of(source.kind().name(), source.name(), source.text())) {
                    sha.update((part.length() + "\n").getBytes(StandardCharsets.US_ASCII));
                    ByteBuffer letters = ByteBuffer.allocate(2 * part.length());
                    letters.asCharBuffer().put(part); // keeps what an encoding would replace
                    sha.update(letters);
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
