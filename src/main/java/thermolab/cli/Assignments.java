package thermolab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.AssignmentFile;

/** Where assignments lie: {@code assignments/NAME} in a clone or else in one's own folder, or any folder that is named as a path. */
record Assignments(Home home) {

    /** The folder that a name or path means, whether it is there or not. */
    Path folder(String nameOrPath) {
        return nameOrPath.contains("/") || nameOrPath.contains("\\") ? Path.of(nameOrPath).toAbsolutePath().normalize()
                : all().resolve(nameOrPath);
    }

    /** @throws IllegalArgumentException where there is none, naming those that there are */
    Assignment read(String nameOrPath) throws IOException {
        Path folder = folder(nameOrPath);
        if (!Files.isDirectory(folder)) {
            List<String> known = names();
            throw new IllegalArgumentException("there is no assignment " + nameOrPath + (known.isEmpty()
                    ? "; make one with: ./thermolab assign new " + nameOrPath + " --chapters 04"
                    : "; there are " + String.join(", ", known)));
        }
        return AssignmentFile.read(folder);
    }

    private Path all() {
        return (home.isOwn() ? home.root() : FolderOption.find(home).root()).resolve("assignments");
    }

    private List<String> names() {
        if (!Files.isDirectory(all())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all())) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
