package thermolab.grade.similarity;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * JPlag 3.0.0, the last version whose command line is on Maven Central: fetched once, checked by its SHA-256, and started as
 * a Java program of its own with bounded memory and time. It is under the GNU GPL 3; nothing of it is linked with the toolkit.
 */
public final class Jplag {

    private static final String NAME = "JPlag 3.0.0";
    private static final String MAIN = "de.jplag.CLI";
    private static final int LARGEST = 4 << 20; // bytes of a jar
    private static final int MOST_PAIRS = 100;
    private static final Duration DOWNLOAD = Duration.ofSeconds(60);

    private record Jar(String path, String sha256) {

        String file() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private static final List<Jar> JARS = List.of(
            new Jar("de/jplag/jplag/3.0.0/jplag-3.0.0.jar", "520c5325e0ae27e28f86976cba8dd86ec0e2f891b98e531397fd88d26e7bc3e5"),
            new Jar("de/jplag/java/3.0.0/java-3.0.0.jar", "b442f71fa08d854eb9d337eef61cfb51323d8249cf2b04f16002725ab1a78503"),
            new Jar("de/jplag/frontend-utils/3.0.0/frontend-utils-3.0.0.jar", "f9cf600285928b91f304b82a9f42c7dab488347084f4d5651bc495045fc6f7e8"),
            new Jar("net/sourceforge/argparse4j/argparse4j/0.9.0/argparse4j-0.9.0.jar",
                    "9eb3b54043038bc111bf0e15a8f69895244f92e3c2bc2800158578ca711f6117"));

    private final Path cache;
    private final URI repository;

    private Jplag(Path cache, URI repository) {
        this.cache = cache;
        this.repository = repository;
    }

    /** In the user's own cache folder, from Maven Central. */
    public static Jplag ofUser() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path folder = cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return in(folder.resolve("thermolab").resolve("jplag-3.0.0"), URI.create("https://repo.maven.apache.org/maven2/"));
    }

    static Jplag in(Path cache, URI repository) {
        return new Jplag(cache, repository);
    }

    /** What is about to be fetched, in a sentence; empty where all of it is here. */
    public String announcement() {
        List<String> missing = missing();
        return missing.isEmpty() ? "" : "fetching " + NAME + " (GNU GPL 3, a program of its own, 0.3 MB) from " + repository.getHost() + " into "
                + cache + ", once: " + String.join(", ", missing);
    }

    /**
     * Brings what is missing.
     *
     * @throws IOException where it can't be had, with what to do
     */
    public void fetch() throws IOException, InterruptedException {
        for (Jar jar : JARS) {
            if (!isHere(jar)) {
                Files.createDirectories(cache);
                Path part = Files.createTempFile(cache, jar.file(), ".part");
                try {
                    download(jar, part);
                    Files.move(part, cache.resolve(jar.file()), StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private void download(Jar jar, Path part) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(DOWNLOAD).followRedirects(HttpClient.Redirect.NORMAL).build();
        String why;
        try {
            HttpResponse<InputStream> reply = client.send(HttpRequest.newBuilder(repository.resolve(jar.path())).timeout(DOWNLOAD).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = reply.body()) {
                Files.write(part, in.readNBytes(LARGEST));
            }
            why = reply.statusCode() != 200 ? "the server answers " + reply.statusCode() : isIt(jar, part) ? "" : "it is not the file expected";
        } catch (IOException e) {
            why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        if (!why.isEmpty()) {
            throw new IOException(jar.file() + " of " + NAME + " can't be fetched from " + repository.resolve(jar.path()) + ": " + why
                    + "; fetch it by other means and put it into " + cache);
        }
    }

    private List<String> missing() {
        return JARS.stream().filter(jar -> !isHere(jar)).map(Jar::file).toList();
    }

    private boolean isHere(Jar jar) {
        return isIt(jar, cache.resolve(jar.file()));
    }

    private static boolean isIt(Jar jar, Path file) {
        try {
            return Files.isRegularFile(file)
                    && HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))).equals(jar.sha256());
        } catch (IOException e) {
            return false;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Compares the folders below one.
     *
     * @param base name of the folder whose code counts for nobody; empty where there is none
     * @param work a folder for what the program writes
     * @return its words and its table of pairs, {@code 0;a;b;85.7;} a line; the table is missing where it failed
     */
    Run compare(Path root, String base, Path work, Duration longest) throws IOException, InterruptedException {
        Path result = work.resolve("result");
        Path log = work.resolve("log");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                "-Xss128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work, "-cp",
                JARS.stream().map(jar -> cache.resolve(jar.file()).toString()).collect(Collectors.joining(File.pathSeparator)), MAIN,
                "-l", "java", "-n", String.valueOf(MOST_PAIRS), "-r", result.toString()));
        if (!base.isEmpty()) {
            command.addAll(List.of("-bc", base));
        }
        command.add(root.toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_") || name.startsWith("JDK_") || name.startsWith("_JAVA"));
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            Path table = result.resolve("matches_avg.csv");
            String words = Files.isRegularFile(log) ? head(log) : "";
            return new Run(ended, words, ended && Files.isRegularFile(table) ? head(table) : "");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** @param ended false where its time was over */
    record Run(boolean ended, String words, String table) {
    }

    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }
}
