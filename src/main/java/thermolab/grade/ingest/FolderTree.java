package thermolab.grade.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files in a folder; symbolic links are never followed, and only regular files are read. The limit on files holds for each
 * folder at the top and the one below it, so that one student's thousands leave the others' alone.
 */
final class FolderTree implements FileTree {

    private final Path root;
    private final List<Item> items = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Map<Path, Integer> seen = new HashMap<>(); // files and folders, by the first two parts of their path

    private FolderTree(Path root) {
        this.root = root;
    }

    static FolderTree of(Path folder, int entries, int depth) throws IOException {
        FolderTree tree = new FolderTree(folder.toRealPath());
        Files.walkFileTree(tree.root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes facts) {
                if (!visited.equals(tree.root) && tree.isIgnored(visited)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (tree.root.relativize(visited).getNameCount() > depth) {
                    tree.problems.add(tree.path(visited), "is not looked into: it lies more than " + depth + " folders deep");
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return tree.isOneTooMany(visited, entries) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                if (tree.isOneTooMany(file, entries)) {
                    return FileVisitResult.SKIP_SIBLINGS;
                }
                tree.add(file, facts, depth);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                tree.problems.add(tree.path(file), "can't be read");
                return FileVisitResult.CONTINUE;
            }
        });
        tree.items.sort(Comparator.comparing(Item::path));
        return tree;
    }

    private boolean isOneTooMany(Path visited, int most) {
        Path owner = owner(visited);
        int number = root.equals(visited) ? 0 : seen.merge(owner, 1, Integer::sum);
        if (number == most + 1) {
            problems.add("only the first " + most + " files and folders of " + owner + " are looked at");
        }
        return number > most;
    }

    private void add(Path file, BasicFileAttributes facts, int depth) {
        String path = path(file);
        if (isIgnored(file)) {
            return;
        }
        if (SafePath.problem(path, depth).isPresent()) {
            problems.add(path, "is not read: " + SafePath.problem(path, depth).get());
        } else if (facts.isSymbolicLink()) {
            items.add(new Item(path, "it is a symbolic link, which is not followed"));
        } else {
            items.add(facts.isRegularFile() ? Item.of(path) : new Item(path, "it is no regular file"));
        }
    }

    private boolean isIgnored(Path visited) {
        String name = visited.getFileName().toString();
        if (visited.getParent().equals(root) && Ignored.isRemarkable(name)) {
            problems.addHidden(name);
        }
        return Ignored.is(name);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /** The first two folders of the path, one of which is a student's; a file at the top is its own. */
    private Path owner(Path file) {
        Path path = root.relativize(file);
        return path.getNameCount() == 1 ? path : path.subpath(0, Math.min(2, path.getNameCount() - 1));
    }

    @Override
    public List<Item> items() {
        return List.copyOf(items);
    }

    @Override
    public List<String> problems() {
        return problems.all();
    }

    @Override
    public byte[] read(Item item, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(item.path()), LinkOption.NOFOLLOW_LINKS)) {
            return Bytes.atMost(in, limit);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
