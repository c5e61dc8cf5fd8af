package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written lands in its own place, whatever stands there before. */
class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void linksPreparedInItsPlaceAreNotFollowed() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        Path file = folder.resolve("results/grades.csv");
        Files.createDirectories(file.getParent());
        for (Path link : new Path[] {file, file.resolveSibling(".grades.csv.part")}) {
            for (Path target : new Path[] {precious, folder.resolve("not there")}) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, target);
                WholeFile.write(file, "points");
                assertEquals("precious", Files.readString(precious));
                assertFalse(Files.exists(folder.resolve("not there")) || Files.isSymbolicLink(file));
                assertEquals("points", Files.readString(file));
            }
        }
    }
}
