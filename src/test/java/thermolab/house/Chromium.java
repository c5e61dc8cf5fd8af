package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A browser without a window, for tests that look at pages. */
public final class Chromium {

    private Chromium() {
    }

    /**
     * The page as the browser has it after its scripts ran.
     *
     * @param folder for the page and the browser's own files
     * @param script added to the page, which looks and writes down what it saw
     * @param width of the window in pixels
     */
    public static String see(Path folder, String page, String script, int width) throws IOException, InterruptedException {
        Path file = folder.resolve("page.html");
        int end = page.lastIndexOf("</body>");
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""); // it forbids our script
        end += open.length() - page.length();
        Files.writeString(file, open.substring(0, end) + "<script>\n" + script + "</script>" + open.substring(end));
        Path printed = folder.resolve("printed.html");
        Process chromium = new ProcessBuilder("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=" + width + ",800",
                "--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=6000", "--dump-dom", file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(printed.toFile()).start();
        assertEquals(0, chromium.waitFor());
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
