package thermolab.grade.corpus;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a sandbox must keep from a submission: a file, a server and a local socket of this machine. They are real, so that
 * an attack on them works wherever nothing stands between.
 */
final class Bait implements Closeable {

    /** Stands in the file, and must stand in no report. */
    static final String CANARY = "canary-6b1f0c57";

    private final Path folder;
    private final Path file;
    private final Path socket;
    private final HttpServer server;
    private final ServerSocketChannel local;
    private final AtomicInteger visits = new AtomicInteger();

    private Bait(Path folder, HttpServer server) throws IOException {
        this.folder = folder;
        this.server = server;
        file = Files.writeString(folder.resolve("staff-only.txt"), CANARY + "\n");
        socket = folder.resolve("staff.socket");
        local = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            byte[] page = CANARY.getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    static Bait laid() throws IOException {
        return new Bait(Files.createTempDirectory("bait"), HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** A file of a submission, with the places of the bait filled in. */
    byte[] on(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1); // one character for each byte, whatever they mean
        return text.replace("@CANARY_FILE@", file.toString()).replace("@SOCKET@", socket.toString())
                .replace("@PORT@", String.valueOf(server.getAddress().getPort())).getBytes(StandardCharsets.ISO_8859_1);
    }

    Path file() {
        return file;
    }

    /** How many requests the server has had. */
    int visits() {
        return visits.get();
    }

    /** Whether a submission has made the file that several of them try to make. */
    boolean touched() {
        return Files.exists(Path.of(file + ".touched"));
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        local.close();
        for (Path left : new Path[] {socket, file, Path.of(file + ".touched"), folder}) {
            Files.deleteIfExists(left);
        }
    }
}
