package thermolab.grade.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One notebook or Java file as a tree. */
final class SingleFile implements FileTree {

    private final Path file;

    SingleFile(Path file) {
        this.file = file;
    }

    @Override
    public List<Item> items() {
        return List.of(Item.of(file.getFileName().toString()));
    }

    @Override
    public List<String> problems() {
        return List.of();
    }

    @Override
    public byte[] read(Item item, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Bytes.atMost(in, limit);
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
