package chapter01;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        List<MappedByteBuffer> maps = new ArrayList<>();
        try {
            Path file = Files.write(Path.of("/tmp/small"), new byte[8 << 20]);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                while (true) {
                    MappedByteBuffer map = channel.map(FileChannel.MapMode.READ_WRITE, 0, 8 << 20);
                    map.load();
                    maps.add(map);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
