package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import thermolab.grade.batch.Results;

/** Writes results in one system's format. */
public interface Gradebook {

    /** In small letters, as the folder or file is called: {@code canvas}. */
    String name();

    /**
     * Writes files below the folder.
     *
     * @return the files; none where these results have nothing for this system
     */
    List<Path> write(Results results, Path folder) throws IOException;

    /**
     * A folder of a gradebook's own among the reports.
     *
     * @throws IllegalArgumentException where a link stands in its place, through which reports would land elsewhere
     */
    static Path ownFolder(Path reports, String name) {
        Path own = reports.resolve(name);
        if (Files.isSymbolicLink(own)) {
            throw new IllegalArgumentException("results (" + own + ") is a link, and reports are not written through links; remove it");
        }
        return own;
    }

    /** Takes away what an earlier batch left in an own folder: nobody shall hand out or import the points of then. */
    static void removeEarlier(Path own, String ending, Collection<Path> written) throws IOException {
        if (Files.isDirectory(own)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(own, "*" + ending)) {
                for (Path file : files) {
                    if (!written.contains(file)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** The same of one file, where these results have nothing for it; the roster itself stays. */
    static List<Path> nothing(Path file, Results results) throws IOException {
        if (!file.toAbsolutePath().normalize().toString().equals(results.batch().roster())) {
            Files.deleteIfExists(file);
        }
        return List.of();
    }
}
