package thermolab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The reveal.js that slide decks run on, fetched from npm at the first build into a folder that is not committed.
 * Source: <a href="https://revealjs.com">reveal.js</a>, MIT licence.
 *
 * @param dist the folder of its ready-made files
 */
record Reveal(Path dist) {

    private static final String PACKAGE = "reveal.js@6.0.2";
    private static final int FETCH_MINUTES = 3;

    /** The package in {@code cache}, fetched where it is not there yet. */
    static Reveal in(Path cache) throws IOException {
        Reveal reveal = new Reveal(cache.resolve("node_modules/reveal.js/dist"));
        if (!Files.exists(reveal.dist.resolve("reveal.js"))) {
            fetch(cache);
        }
        return reveal;
    }

    private static void fetch(Path cache) throws IOException {
        Files.createDirectories(cache);
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Path log = cache.resolve("npm.log");
        Process npm;
        try {
            npm = new ProcessBuilder(List.of(windows ? "npm.cmd" : "npm", "install", "--prefix", cache.toString(), "--no-save",
                    "--ignore-scripts", "--no-audit", "--no-fund", PACKAGE))
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new IllegalStateException("slides need npm to fetch " + PACKAGE + " once, and npm is not installed; "
                    + "install Node.js from https://nodejs.org", e);
        }
        try {
            if (!npm.waitFor(FETCH_MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroy();
                throw new IllegalStateException("npm could not fetch " + PACKAGE + "; is there a network? It said: "
                        + Files.readString(log).lines().filter(line -> !line.isBlank()).findFirst().orElse("nothing"));
            }
        } catch (InterruptedException e) {
            npm.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("fetching " + PACKAGE + " was interrupted", e);
        }
    }

    String styles() throws IOException {
        return text("reset.css") + text("reveal.css");
    }

    /** The scripts, to run in this order. */
    List<String> scripts() throws IOException {
        return List.of(text("reveal.js"), text("plugin/notes.js"));
    }

    private String text(String name) throws IOException {
        return Files.readString(dist.resolve(name), StandardCharsets.UTF_8);
    }
}
