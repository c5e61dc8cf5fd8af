package thermolab.grade.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is fetched is announced, checked, and never half there. */
class JplagTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"200|it is not the file expected", "404|the server answers 404", "503|the server answers 503"})
    void wrongFileIsNotKept(int status, String why) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, 3);
            exchange.getResponseBody().write("jar".getBytes());
            exchange.close();
        });
        server.start();
        try {
            Jplag jplag = Jplag.in(folder.resolve("cache"), URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
            assertTrue(jplag.announcement().contains("GNU GPL 3") && jplag.announcement().contains("from localhost into " + folder), jplag.announcement());
            String message = assertThrows(IOException.class, jplag::fetch).getMessage();
            assertTrue(message.contains(why) && message.contains("put it into " + folder), message);
            assertNothingIsKept();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void withoutANetworkItSaysWhatToDo() throws IOException {
        Jplag jplag = Jplag.in(folder.resolve("cache"), URI.create("http://localhost:1/"));
        String message = assertThrows(IOException.class, jplag::fetch).getMessage();
        assertTrue(message.startsWith("jplag-3.0.0.jar of JPlag 3.0.0 can't be fetched") && message.contains("by other means"), message);
        assertNothingIsKept();
    }

    private void assertNothingIsKept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            assertEquals(0, files.count());
        }
    }
}
