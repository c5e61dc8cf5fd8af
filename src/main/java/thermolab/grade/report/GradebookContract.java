package thermolab.grade.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import thermolab.grade.assign.Assignment;
import thermolab.grade.assign.LateRule;
import thermolab.grade.batch.Results;
import thermolab.grade.store.Batch;

/** What every gradebook promises: a plain name, and files that lie where it was told, also for a batch in which nobody handed in. */
public final class GradebookContract {

    private GradebookContract() {
    }

    /** @throws IllegalStateException where a promise is broken */
    public static void check(Gradebook gradebook) {
        if (!gradebook.name().matches("[a-z][a-z0-9-]*")) {
            throw new IllegalStateException("its name (" + gradebook.name() + ") must be small letters, digits and hyphens");
        }
        try {
            Path folder = Files.createTempDirectory("gradebook").toRealPath();
            try {
                for (Path file : gradebook.write(nobody(folder), folder)) {
                    if (!file.normalize().startsWith(folder) || !Files.isRegularFile(file)) {
                        throw new IllegalStateException("it says that it wrote " + file
                                + ", which is no file below the folder that it was given");
                    }
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Results nobody(Path folder) {
        Assignment assignment = new Assignment(folder, "sample", List.of(), Map.of(), Optional.empty(), Optional.empty(),
                LateRule.NONE, Map.of(), 1,
                Optional.empty(), "");
        return new Results(assignment, new Batch("", "", Instant.EPOCH, List.of(), List.of(), List.of()), List.of(), Instant.EPOCH);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
