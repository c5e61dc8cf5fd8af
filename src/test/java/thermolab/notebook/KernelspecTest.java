package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelspecTest {

    private static JsonNode written(Kernelspec spec, Path folder) throws IOException {
        spec.write(folder);
        return new ObjectMapper().readTree(folder.resolve("kernel.json").toFile());
    }

    @Test
    void oursStartsTheKernelClass(@TempDir Path folder) throws IOException {
        JsonNode spec = written(Kernelspec.java(Path.of("java"), "a.jar:b.jar", Optional.of(Path.of("x.jsa"))), folder);
        List<String> argv = texts(spec.get("argv"));
        assertEquals("java", argv.get(0));
        assertEquals(List.of("-XX:SharedArchiveFile=x.jsa", "-cp", "a.jar:b.jar", "thermolab.notebook.JavaKernel", "{connection_file}"),
                argv.subList(argv.size() - 5, argv.size()));
        assertEquals("message", spec.get("interrupt_mode").asText());
        assertEquals("java", spec.get("language").asText());
        assertEquals("PASSIVE", spec.at("/env/OMP_WAIT_POLICY").asText());
    }

    @Test
    void othersGetTheToolkitOnTheirClassPath(@TempDir Path folder) throws IOException {
        Path jar = Files.writeString(folder.resolve("k.jar"), "");
        assertEquals("t.jar", written(Kernelspec.ijava(Path.of("java"), jar, "t.jar"), folder).at("/env/IJAVA_CLASSPATH").asText());
        assertEquals("t.jar", written(Kernelspec.jjava(Path.of("java"), jar, "t.jar"), folder).at("/env/JJAVA_CLASSPATH").asText());
    }

    @Test
    void missingJarIsNamed() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> Kernelspec.ijava(Path.of("java"), Path.of("no/such.jar"), "")).getMessage();
        assertTrue(message.startsWith("jar (no/such.jar) must be"), message);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
