package thermolab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/** Gets what the tests need beyond a JDK and Maven: Jupyter with a client, a browser, and a program that drives it. */
@Command(name = "prepare-tests", hidden = true)
final class PrepareTestsCommand implements Callable<Integer> {

    /** Pinned, so that the tests drive the browser the same way everywhere; newer ones refuse the Node.js 18 of Debian 12. */
    private static final String PLAYWRIGHT = "playwright-core@1.60.0";

    @Override
    public Integer call() throws Exception {
        List<String> missing = new ArrayList<>(SystemPackages.canInstall() ? Requirements.missingPackages(Tier.A) : List.of());
        Optional<Jupyter> jupyter = Jupyter.find();
        if (jupyter.isEmpty()) {
            missing.add("jupyter-notebook");
        }
        if (jupyter.flatMap(found -> Shell.answer(found.program().toString(), "nbconvert", "--version")).isEmpty()) {
            missing.add("jupyter-nbconvert");
        }
        if (Shell.answer("/usr/bin/python3", "-c", "import jupyter_client, nbclient").isEmpty()) {
            missing.addAll(List.of("python3-jupyter-client", "python3-nbclient"));
        }
        if (Shell.find("chromium").isEmpty()) {
            missing.add("chromium");
        }
        if (Shell.find("npm").isEmpty()) {
            missing.addAll(List.of("nodejs", "npm"));
        }
        if (Shell.answer("fc-list").filter(fonts -> !fonts.isBlank()).isEmpty()) {
            missing.addAll(List.of("fontconfig", "fonts-dejavu-core"));
        }
        if (!missing.isEmpty()) {
            new SystemPackages(System.out).install("what the tests use", missing);
        }
        Home home = Home.current();
        playwright(home.target().resolve("browser"));
        new Kernels(home).prepare(Kernels.Kind.JAVA, System.out);
        return 0;
    }

    private static void playwright(Path folder) throws IOException {
        Path fetched = folder.resolve("node_modules/playwright-core/package.json");
        String version = PLAYWRIGHT.substring(PLAYWRIGHT.indexOf('@') + 1);
        if (Files.isRegularFile(fetched) && Files.readString(fetched).contains("\"version\": \"" + version + "\"")) {
            return;
        }
        Files.createDirectories(folder);
        System.out.println("Fetching " + PLAYWRIGHT + " from npm ...");
        ProcessBuilder npm = new ProcessBuilder("npm", "install", "--no-save", "--no-package-lock", "--silent", PLAYWRIGHT)
                .directory(folder.toFile());
        npm.environment().put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        if (Shell.run(npm, line -> { }) != 0) {
            throw new IllegalStateException("npm could not fetch " + PLAYWRIGHT + " (is there a network?); the browser tests need it");
        }
    }
}
