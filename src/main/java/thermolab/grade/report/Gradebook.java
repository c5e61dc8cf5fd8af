package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
