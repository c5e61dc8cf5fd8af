package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thermolab.grade.worker.Job;

/** The sandbox holds where it promises to, and the probe notices where it does not. */
@Tag("slow")
class SandboxTest {

    @TempDir
    private Path folder;

    @Test
    void tierAHoldsAgainstTheProbe() throws IOException {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
        assertEquals(List.of(), breaches(Tier.A));
    }

    @Test
    void theProbeFindsAWeakTierWeak() throws IOException {
        List<String> breaches = breaches(Tier.B);
        assertTrue(breaches.contains("started a process") && breaches.contains("connected to a network port"), breaches.toString());
        assertTrue(breaches.stream().anyMatch(words -> words.startsWith("read a file")), breaches.toString());
    }

    @Test
    void aWorkerIsMeasuredFromOutsideAndLeavesNothingBehind() throws IOException {
        try (Sandbox sandbox = Sandbox.open(Tier.B, Limits.STANDARD, Map.of(), words -> { })) {
            WorkerProcess worker = sandbox.startRunner();
            worker.measure();
            assertTrue(worker.cpuSeconds() > 0 && worker.cpuSeconds() < 10, "CPU " + worker.cpuSeconds());
            assertTrue(worker.peakMebibytes() > 10 && worker.peakMebibytes() < 500, "MiB " + worker.peakMebibytes());
            worker.close();
            assertFalse(worker.runsOn(java.time.Duration.ZERO));
        }
    }

    @Test
    void insertedChaptersAreWithheldLikeOthers() {
        for (String chapter : List.of("chapter04", "chapter04b", "chapter12z")) {
            for (String file : List.of("CrossEntropyTest.class", "CrossEntropyTest$Inner.class", "MyCrossEntropy.class", "WrongLogarithm.class",
                    "part/MyPart.class", "part/PartTest.class")) {
                assertTrue(Toolkit.isKeptBack(chapter + "/" + file), chapter + "/" + file);
            }
            assertFalse(Toolkit.isKeptBack(chapter + "/CrossEntropy.class"));
        }
    }

    @Test
    void workersSeeNoTestsSolutionsAndJudges() throws IOException {
        Toolkit toolkit = Toolkit.found();
        assertTrue(toolkit.entries().containsKey("chapter04/CrossEntropy.class"));
        assertTrue(toolkit.entries().containsKey("thermolab/grade/worker/WorkerMain.class"));
        assertEquals(List.of(), toolkit.entries().keySet().stream()
                .filter(name -> name.matches("chapter.*(?:Test|My|Wrong).*|thermolab/grade/(?:judge|store|report|sandbox).*")).toList());
    }

    private List<String> breaches(Tier tier) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "s");
        try (Sandbox sandbox = Sandbox.open(tier, Limits.STANDARD, Map.of(), words -> { }); WorkerProcess worker = sandbox.startRunner();
                ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Job.probe(worker.frames(), secret.toString(), server.getLocalPort());
        }
    }
}
