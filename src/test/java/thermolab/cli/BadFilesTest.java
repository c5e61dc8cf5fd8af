package thermolab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read are refused by name and line, and nothing is written. */
class BadFilesTest {

    @TempDir
    private Path home;

    @Test
    void malformedNotebook() throws IOException {
        refused("{\"cells\": [\n", "bad.ipynb:", "this is not JSON: Unexpected end-of-input");
        refused("hello", "bad.ipynb:1: this is not JSON");
        refused("", "bad.ipynb: the file is empty");
    }

    @Test
    void notebookOfAnotherLanguage() throws IOException {
        refused("""
                {"nbformat": 4, "nbformat_minor": 5, "cells": [],
                 "metadata": {"kernelspec": {"name": "python3", "language": "python", "display_name": "P"}}}
                """, "bad.ipynb: this notebook is written in python; only Java notebooks are accepted");
    }

    @Test
    void notebookThatIsNotThere() {
        Answer.to("run", "none.ipynb").isOneSentenceWith("no such file: none.ipynb");
        Answer.in(home, "course", "import", "none.ipynb").isOneSentenceWith("no such file: none.ipynb");
    }

    @Test
    void chapterWithAFenceThatIsNeverClosed() throws IOException {
        Path source = Files.createDirectories(home.resolve("src/course")).resolve("01-fences.md");
        Files.writeString(source, """
                ---
                title: Fences
                minutes: {read: 1, run: 1, exercise: 1}
                prerequisites: []
                jupyter: {kernelspec: {display_name: Java, language: java, name: java}}
                ---
                # 1. Fences

                ```java name="open"
                1 + 1
                """);
        List<Path> before = files();
        Answer.in(home, "course", "build", "01").isOneSentenceWith("01-fences.md:9: the code cell that begins here is never closed");
        assertEquals(before, files());
    }

    private void refused(String notebook, String... words) throws IOException {
        Path file = Files.writeString(home.resolve("bad.ipynb"), notebook);
        List<Path> before = files();
        Answer.to("run", "--html", home.resolve("pages").toString(), file.toString()).isOneSentenceWith(words);
        Answer.in(home, "course", "import", file.toString()).isOneSentenceWith(words);
        assertEquals(before, files());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.sorted().toList();
        }
    }
}
