package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** An administrator's installation, used by another user who may write nothing there and has no network. */
@Timeout(300)
class InstallationIT {

    private static final Home COURSE = Home.current();

    private static Path place; // open to all, which JUnit's own temporary folders are not
    private static Path installation;
    private static Path closed; // to all but the administrator
    private static SecondUser user;

    @BeforeAll
    static void install() throws Exception {
        assumeTrue(SecondUser.obstacle().isEmpty(), () -> SecondUser.obstacle().orElse(""));
        place = Files.createTempDirectory("Räume & Labor ");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        closed = Files.createDirectory(place.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        installation = place.resolve("thermo lab");
        Process install = new ProcessBuilder("sh", "-c", "umask 077; exec \"$0\" install \"$1\"", COURSE.root().resolve("thermolab").toString(),
                installation.toString()).redirectErrorStream(true).start();
        String text = new String(install.getInputStream().readAllBytes());
        assertEquals(0, install.waitFor(), text);
        user = SecondUser.create();
    }

    @AfterAll
    static void remove() throws Exception {
        if (user != null) {
            user.close();
        }
        if (place != null) {
            Folders.delete(place);
        }
    }

    @Test
    void holdsNoSolutionEvenInItsJar() throws IOException {
        try (JarFile jar = new JarFile(installation.resolve("lib/thermolab.jar").toFile())) {
            assertEquals(List.of(), jar.stream().map(entry -> entry.getName()).filter(name -> name.matches("chapter[^/]*/(My|Wrong).*")).toList());
        }
        try (Stream<Path> files = Files.walk(installation)) {
            assertEquals(List.of(), files.map(file -> installation.relativize(file).toString())
                    .filter(name -> name.startsWith("solutions") || name.matches("exercises/.*/Wrong.*") || name.startsWith("src/test")).toList());
        }
    }

    /** Verb, words that its answer must hold, and its exit code. */
    @TestFactory
    Stream<DynamicTest> everyVerbWorksOrSaysWhyNot() {
        return Stream.of(
                verb(0, "Thermolab", "--version"),
                verb(0, "install", "help"),
                verb(0, "ND4J           ok", "doctor"),
                verb(0, "Energy", "plugins"),
                verb(1, "Your folder is " + user.home() + "/neu ü", "check", "CrossEntropy", "--folder", user.home() + "/neu ü"),
                verb(1, user.home() + "/thermolab/exercises/04-information-codes/chapter04/MyCrossEntropy.java", "check", "CrossEntropy"),
                verb(0, user.home() + "/thermolab/slides/04-information-codes.html", "slides", "04"),
                verb(0, "==> 42", "shell"),
                verb(0, ".local/share/jupyter/kernels/java", "kernel", "--user"),
                verb(1, "--user", "kernel", "--install"),
                verb(1, "clone of the author's edition", "course", "check"),
                verb(1, "author's edition", "test"),
                verb(1, "this is an installation", "install", user.home() + "/mine"),
                verb(1, "no such file", "lab", "none.ipynb"),
                verb(2, "there is no chapter 77", "lab", "77"),
                verb(1, "can't be written", "check", "CrossEntropy", "--folder", closed + "/mine"),
                verb(1, "can't be written", "slides", "04", "--folder", closed + "/mine"),
                verb(2, "must not be a clone or an installation", "check", "CrossEntropy", "--folder", installation.toString()));
    }

    private static DynamicTest verb(int code, String words, String... verb) {
        return DynamicTest.dynamicTest(String.join(" ", verb), () -> answers(code, words, Map.of("HOME", user.home().toString()), verb));
    }

    @Test
    void homeThatIsMissingReadOnlyOrNotSet() throws Exception {
        Path full = Files.createDirectories(place.resolve("other folders/ö"));
        Shell.run(new ProcessBuilder("chown", user.name(), full.toString()), line -> { });
        for (String home : List.of("/root", "/nonexistent", "/proc")) {
            answers(1, "--folder DIR", Map.of("HOME", home), "check", "CrossEntropy");
            answers(0, "ND4J", Map.of("HOME", home), "doctor");
            answers(1, "0 of 2 points", Map.of("HOME", home, "THERMOLAB_FOLDER", full + "/mine"), "check", "CrossEntropy");
        }
        answers(1, "0 of 2 points", Map.of(), "check", "CrossEntropy"); // the system knows the home
    }

    @Test
    void notebookRunsWithTensors() throws Exception {
        Path notebook = Files.writeString(place.resolve("klein.ipynb"), """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "java", "language": "java", "display_name": "Java"}},
                 "cells": [{"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
                   "source": "org.nd4j.linalg.factory.Nd4j.ones(100, 100).sumNumber().intValue()"}]}
                """);
        Files.setPosixFilePermissions(notebook, PosixFilePermissions.fromString("rw-r--r--"));
        String pages = user.home().resolve("Seiten ß").toString();
        answers(0, "klein.html", Map.of("HOME", user.home().toString()), "run", notebook.toString(), "--html", pages);
        assertTrue(Files.readString(Path.of(pages, "klein.html")).contains("10000"));
        assertTrue(Files.notExists(user.home().resolve(".javacpp/cache/nd4j-native-1.0.0-M2.1-linux-x86_64.jar")), "unpacked once more");
    }

    @Test
    void labServesTheUsersOwnCopyAtTheAddressThatItPrints() throws Exception {
        String lab = user.command(Map.of("HOME", user.home().toString()), List.of("sh", "-c", """
                "$0" lab 04 --no-browser --port 8977 >"$HOME/lab.log" 2>&1 & lab=$!
                for i in $(seq 90); do
                    address=$(sed -n 's/.*is running:  //p' "$HOME/lab.log")
                    python3 -c "import sys,urllib.request as u; print(u.urlopen(sys.argv[1]).read().decode())" "$address" 2>/dev/null && break
                    kill -0 $lab || break
                    sleep 1
                done
                cat "$HOME/lab.log"
                kill $lab
                wait $lab
                """, installation.resolve("thermolab").toString())).start().inputReader().lines().reduce("", (a, b) -> a + "\n" + b);
        assertTrue(lab.contains("data-notebook-path=\"notebooks/04-information-codes.ipynb\"") || lab.contains("<title>JupyterLab"), lab);
        assertFalse(lab.contains("\tat "), lab);
        assertTrue(Files.exists(user.home().resolve("thermolab/notebooks/04-information-codes.ipynb")), lab);
        assertTrue(Files.exists(user.home().resolve("thermolab/.thermolab/cache/jupyter/java/kernels/java/kernel.json")), lab);
        assertFalse(lab.contains("Preparing a fast start"), "the installation's archive is not used");
    }

    @Test
    void cloneOfAnotherUserSaysWhatToDo() throws Exception {
        Path clone = place.resolve("clone of root");
        Files.createDirectories(clone.resolve("src/main"));
        Files.copy(COURSE.root().resolve("thermolab"), clone.resolve("thermolab"));
        Files.writeString(clone.resolve("pom.xml"), "<project/>");
        Shell.run(new ProcessBuilder("chmod", "-R", "a+rX", clone.toString()), line -> { });
        for (String verb : List.of("doctor", "lab", "check", "run")) {
            did(1, "must be built by who owns it", user.run(Map.of("HOME", user.home().toString()),
                    List.of(clone.resolve("thermolab").toString(), verb), ""));
        }
        Files.createDirectories(clone.resolve("target"));
        Files.writeString(clone.resolve("target/classpath.txt"), closed.resolve("none.jar").toString());
        for (String verb : List.of("doctor", "lab", "check", "run")) {
            did(1, "./thermolab install DIR", user.run(Map.of("HOME", user.home().toString()),
                    List.of(clone.resolve("thermolab").toString(), verb), ""));
        }
    }

    private static void answers(int code, String words, Map<String, String> environment, String... verb) throws Exception {
        List<String> command = new ArrayList<>(List.of(installation.resolve("thermolab").toString()));
        command.addAll(List.of(verb));
        did(code, words, user.run(environment, command, "6 * 7\n/exit\n"));
    }

    private static void did(int code, String words, SecondUser.Did did) {
        assertTrue(did.text().contains(words), did.toString());
        assertFalse(did.text().contains("\tat ") || did.text().contains("Exception in thread"), did.text());
        assertEquals(code, did.code(), did.text());
    }
}
