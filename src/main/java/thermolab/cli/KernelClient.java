package thermolab.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * The smallest client of a Jupyter kernel: starts it from its kernelspec, executes code, reads the value.
 *
 * <p>Only what a benchmark needs of the protocol. Source: <i>Messaging in Jupyter</i>, version 5.3.
 */
final class KernelClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DELIMITER = "<IDS|MSG>";
    private static final int PATIENCE_SECONDS = 60;
    private static final int LOOK_MILLIS = 200; // how soon the end of the process is noticed
    private static final int LAST_LINES = 5; // of what the kernel printed, when it is to blame

    private final String key = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String name; // as in Jupyter's menu
    private final Path connection;
    private final Path printed; // what the process prints
    private final Process process;
    private final ZContext context = new ZContext();
    private final ZMQ.Socket shell;
    private final ZMQ.Socket published;

    private KernelClient(JsonNode spec, String option) throws IOException {
        name = spec.path("display_name").asText();
        int[] ports = freePorts(5);
        connection = Files.createTempFile("kernel", ".json");
        printed = Files.createTempFile("kernel", ".log");
        ObjectNode file = JSON.createObjectNode()
                .put("transport", "tcp").put("ip", "127.0.0.1").put("signature_scheme", "hmac-sha256").put("key", key)
                .put("shell_port", ports[0]).put("iopub_port", ports[1]).put("stdin_port", ports[2])
                .put("control_port", ports[3]).put("hb_port", ports[4]);
        Files.writeString(connection, file.toString());
        process = startProcess(spec, option);
        published = connect(SocketType.SUB, ports[1]);
        published.subscribe(new byte[0]);
        shell = connect(SocketType.DEALER, ports[0]);
    }

    /** Starts the kernel that this kernel.json describes. */
    static KernelClient start(Path kernelJson) throws IOException {
        return new KernelClient(JSON.readTree(kernelJson.toFile()), "");
    }

    /** Starts it with one more option for Java, in the place of its class archive. */
    static KernelClient start(JsonNode spec, String option) throws IOException {
        return new KernelClient(spec, option);
    }

    /** Asks the kernel who it is, and returns the language that it answers with. */
    String language() throws IOException {
        return await(shell, send("kernel_info_request", JSON.createObjectNode()), "kernel_info_reply").at("/language_info/name").asText();
    }

    /** Executes code and returns the text of its value, empty where it has none; waits at most 60 s. */
    String execute(String code) throws IOException {
        ObjectNode content = JSON.createObjectNode().put("code", code).put("silent", false).put("store_history", true)
                .put("allow_stdin", false).put("stop_on_error", true);
        String id = send("execute_request", content);
        JsonNode reply = await(shell, id, "execute_reply");
        if (!"ok".equals(reply.path("status").asText())) {
            throw failure("answered \"" + reply.path("evalue").asText() + "\" to: " + code);
        }
        JsonNode value = await(published, id, "execute_result");
        return value.path("data").path("text/plain").asText();
    }

    /** Asks the kernel to end, as Jupyter does, and waits as long; one that goes on is ended by {@link #close}. */
    void shutDown(int seconds) {
        send("shutdown_request", JSON.createObjectNode().put("restart", false));
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process startProcess(JsonNode spec, String option) throws IOException {
        List<String> argv = new ArrayList<>();
        spec.get("argv").forEach(word -> argv.add(word.asText().replace("{connection_file}", connection.toString())));
        if (!option.isEmpty()) {
            argv.removeIf(word -> word.startsWith("-XX:SharedArchiveFile="));
            argv.add(1, option);
        }
        ProcessBuilder builder = new ProcessBuilder(argv)
                .redirectErrorStream(true).redirectOutput(printed.toFile());
        spec.path("env").properties().forEach(entry -> builder.environment().put(entry.getKey(), entry.getValue().asText()));
        return builder.start();
    }

    private ZMQ.Socket connect(SocketType type, int port) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setReconnectIVL(5); // the kernel binds its ports some time after it starts: look every 5 ms
        socket.setReceiveTimeOut(LOOK_MILLIS);
        socket.connect("tcp://127.0.0.1:" + port);
        return socket;
    }

    private String send(String type, ObjectNode content) {
        String id = UUID.randomUUID().toString();
        ObjectNode header = JSON.createObjectNode().put("msg_id", id).put("username", "bench").put("session", session)
                .put("date", java.time.Instant.now().toString()).put("msg_type", type).put("version", "5.3");
        List<String> parts = List.of(header.toString(), "{}", "{}", content.toString());
        shell.sendMore(DELIMITER);
        shell.sendMore(sign(parts));
        for (int i = 0; i < parts.size() - 1; i++) {
            shell.sendMore(parts.get(i));
        }
        shell.send(parts.get(parts.size() - 1));
        return id;
    }

    /** The content of the next message of this type that answers the request; null content for an idle state before it. */
    private JsonNode await(ZMQ.Socket socket, String request, String type) throws IOException {
        while (true) {
            String part = first(socket);
            while (!part.equals(DELIMITER)) {
                part = socket.recvStr();
            }
            socket.recvStr(); // signature
            JsonNode header = JSON.readTree(socket.recvStr());
            JsonNode parent = JSON.readTree(socket.recvStr());
            socket.recvStr(); // metadata
            JsonNode content = JSON.readTree(socket.recvStr());
            while (socket.hasReceiveMore()) {
                socket.recv();
            }
            if (!parent.path("msg_id").asText().equals(request)) {
                continue;
            }
            if (header.path("msg_type").asText().equals(type)) {
                return content;
            }
            if (content.path("execution_state").asText().equals("idle")) {
                return JSON.createObjectNode(); // the cell had no value
            }
        }
    }

    /** The first part of the next message. */
    private String first(ZMQ.Socket socket) throws IOException {
        for (int waited = 0; waited < PATIENCE_SECONDS * 1000; waited += LOOK_MILLIS) {
            boolean alive = process.isAlive(); // asked first: what it sent before its end counts
            String part = socket.recvStr();
            if (part != null) {
                return part;
            }
            if (!alive) {
                throw failure("ended with status " + process.exitValue() + " before it answered");
            }
        }
        throw failure("did not answer within " + PATIENCE_SECONDS + " s");
    }

    private IllegalStateException failure(String what) throws IOException {
        List<String> lines = new String(Files.readAllBytes(printed), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        String last = String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return new IllegalStateException("the kernel " + name + " " + what + (last.isEmpty() ? "" : "; it printed last:\n  " + last));
    }

    private String sign(List<String> parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            parts.forEach(part -> mac.update(part.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static int[] freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        int[] ports = new int[count];
        for (int i = 0; i < count; i++) {
            sockets.add(new ServerSocket(0));
            ports[i] = sockets.get(i).getLocalPort();
        }
        for (ServerSocket socket : sockets) {
            socket.close();
        }
        return ports;
    }

    @Override
    public void close() throws IOException {
        context.close();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(connection);
        Files.deleteIfExists(printed);
    }
}
