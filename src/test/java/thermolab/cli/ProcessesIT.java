package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thermolab.house.Jdks;

/** The command line in a process of its own, on this Java and on the newest of the machine. */
@Timeout(120)
class ProcessesIT {

    private static final Home HOME = Home.current();

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {
    }

    @Test
    void answerThatEndsTheProcessIsNoSuccess() throws Exception {
        for (String copied : List.of("src/course/04-information-codes.md", "exercises/04-information-codes/chapter04/MyCrossEntropy.java")) {
            Files.createDirectories(folder.resolve(copied).getParent());
            Files.copy(HOME.root().resolve(copied), folder.resolve(copied));
        }
        Path answer = folder.resolve("exercises/04-information-codes/chapter04/MyCrossEntropy.java");
        Files.writeString(answer, Files.readString(answer).replace("throw new Unsolved();", "System.exit(0); return 0;"));
        Ended ended = start(Jdks.running(), "check", "CrossEntropy");
        assertEquals(1, ended.code, ended.toString());
        assertEquals("thermolab: the check ended too early: by Ctrl-C, or by an answer that calls System.exit", ended.err.strip());
    }

    @Test
    void notebookRunsOnTheNewestJavaWithoutAWarning() throws Exception {
        Path notebook = Files.writeString(folder.resolve("small.ipynb"), """
                {"nbformat": 4, "nbformat_minor": 5, "metadata": {"kernelspec": {"name": "java", "language": "java", "display_name": "Java"}},
                 "cells": [
                  {"cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
                   "source": "import org.nd4j.linalg.factory.Nd4j;\\nimport thermolab.show.*;"},
                  {"cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
                   "source": "Agree.within(\\"sum\\", Nd4j.ones(100, 100).sumNumber().doubleValue(), 1e4, 0)"},
                  {"cell_type": "code", "id": "c", "metadata": {}, "execution_count": null, "outputs": [],
                   "source": "Show.chart(Plot.xy(\\"t\\", \\"x\\", \\"y\\", \\"a line\\").line(\\"y\\", new double[] {0, 1}, new double[] {0, 1}));"}]}
                """);
        Ended ended = start(Jdks.newest(), "run", notebook.toString(), "--html", folder.toString());
        assertEquals(0, ended.code, ended.toString());
        assertEquals("", ended.err);
        String page = Files.readString(folder.resolve("small.html"));
        assertTrue(page.contains("image/png") && page.contains("sum: "), "the page lacks the chart or the sum");
    }

    /** The launcher on that JDK for the checkout itself; the command line alone where the checkout is a made-up one. */
    private Ended start(Path jdk, String... words) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>();
        boolean madeUp = Files.isDirectory(folder.resolve("src"));
        if (madeUp) {
            command.addAll(List.of(jdk.resolve("bin/java").toString(), "-Dthermolab.home=" + folder, "-cp", HOME.classPath(), Main.class.getName()));
        } else {
            command.add(HOME.root().resolve("thermolab").toString());
        }
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }
}
