package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a worker makes, counted from outside. */
class TemporaryFilesTest {

    @TempDir
    private Path folder;

    @Test
    void countsFilesAndFoldersAtAnyDepthAndFollowsNoLink() throws IOException {
        assertEquals(0, new TemporaryFiles(folder).count());
        Path below = Files.createDirectories(folder.resolve("a/b/c"));
        Files.createFile(below.resolve("file"));
        Files.createSymbolicLink(below.resolve("home"), folder);
        Files.createSymbolicLink(below.resolve("everything"), Path.of("/"));
        assertEquals(6, new TemporaryFiles(folder).count());
        assertFalse(new TemporaryFiles(folder).areTooMany());
    }

    @Test
    void stopsAtTheLimitWhereverTheyAre() throws IOException {
        Path deep = folder;
        for (int i = 0; i < 20; i++) {
            deep = Files.createDirectory(deep.resolve("d"));
            for (int k = 0; k < TemporaryFiles.MOST / 20; k++) {
                Files.createFile(deep.resolve("f" + k));
            }
        }
        assertEquals(TemporaryFiles.MOST + 1, new TemporaryFiles(folder).count());
        assertTrue(new TemporaryFiles(folder).areTooMany());
    }

    @Test
    void aFolderThatIsGoneHoldsNone() throws IOException {
        TemporaryFiles files = new TemporaryFiles(Files.createDirectory(folder.resolve("gone")));
        Files.delete(folder.resolve("gone"));
        assertFalse(files.areTooMany());
        assertFalse(new TemporaryFiles(folder.resolve("gone")).areTooMany());
    }
}
