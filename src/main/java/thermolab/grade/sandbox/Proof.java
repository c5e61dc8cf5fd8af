package thermolab.grade.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import thermolab.grade.worker.Job;

/** Proves a tier: a worker of ours tries to read a secret, start a process, connect, write and look around. */
final class Proof {

    private Proof() {
    }

    static void of(Sandbox sandbox) throws IOException {
        if (sandbox.tier() == Tier.B) {
            return; // promises nothing
        }
        List<String> breaches = breaches(sandbox);
        if (sandbox.tier() == Tier.A_MINUS) {
            breaches = breaches.stream().filter(words -> words.startsWith("connected") || words.startsWith("saw")).toList();
        }
        if (!breaches.isEmpty()) {
            throw new SandboxException("the sandbox does not hold on this machine: a worker " + String.join(", ", breaches)
                    + "; grading does not begin");
        }
    }

    private static List<String> breaches(Sandbox sandbox) throws IOException {
        Path secret = sandbox.rooms().resolve("secret");
        Files.writeString(secret, "a worker must never read this");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); WorkerProcess worker = sandbox.startRunner()) {
            return Job.probe(worker.frames(), secret.toString(), server.getLocalPort());
        } catch (SandboxException e) {
            throw e;
        } catch (IOException e) {
            throw new SandboxException("no worker starts in tier " + sandbox.tier().words() + ": " + e.getMessage()
                    + (sandbox.tier() == Tier.A ? "; does this machine allow user namespaces (sysctl kernel.unprivileged_userns_clone)?" : ""));
        }
    }
}
