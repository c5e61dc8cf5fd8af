package thermolab.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.nd4j.linalg.factory.Nd4j;
import oshi.SystemInfo;
import oshi.hardware.HardwareAbstractionLayer;
import picocli.CommandLine.Command;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;
import thermolab.power.EnergyReading;
import thermolab.power.RaplProbe;

/** Says of each thing that the course can use whether it is there, and how to get it where it is not. */
@Command(name = "doctor", description = "What this machine has: one line each, ok, missing, and how to get it.", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    /** Compute capabilities that the kernels of ND4J 1.0.0-M2.1 for CUDA 11.6 are compiled for, without PTX for newer ones. */
    private static final double OLDEST_CAPABILITY = 3.7;
    private static final double NEWEST_CAPABILITY = 8.6;

    /** Code for 8.6 also runs on 8.9 (Ada), a device of the same major version. */
    private static final double NEWEST_OF_SAME_MAJOR = 8.9;

    @Override
    public Integer call() {
        HardwareAbstractionLayer hardware = new SystemInfo().getHardware();
        ok("machine", hardware.getProcessor().getProcessorIdentifier().getName() + ", "
                + hardware.getProcessor().getLogicalProcessorCount() + " logical cores, "
                + gibibytes(hardware.getMemory().getTotal()) + " memory");
        ok("JDK", System.getProperty("java.version") + " (" + System.getProperty("java.home") + ")");
        line("Maven", Shell.answer("mvn", "-v").map(text -> text.lines().findFirst().orElse("").replaceAll("\u001B\\[[0-9;]*m", "")),
                "apt-get install maven; needed to build, not to run");
        Optional<Jupyter> jupyter = Jupyter.find();
        line("Jupyter", jupyter.map(found -> found.frontEnd() + " " + found.version() + " (" + found.program() + ")"), Jupyter.howToGet());
        kernels();
        tensors();
        graphics();
        sandbox();
        energy();
        return 0;
    }

    private static void kernels() {
        Kernels kernels = new Kernels(Home.current());
        for (Kernels.Kind kind : Kernels.Kind.values()) {
            Path spec = kernels.spec(kind);
            String howToGet = kind == Kernels.Kind.JAVA ? "./thermolab lab writes it" : "optional: ./thermolab kernel --" + kind.word() + " JAR";
            kernels.jarThatIsGone(kind).ifPresentOrElse(
                    jar -> missing("kernel " + kind.word(), spec + " names " + jar + ", which is gone; " + howToGet),
                    () -> line("kernel " + kind.word(), Files.isRegularFile(spec) ? Optional.of(spec.toString()) : Optional.empty(), howToGet));
        }
    }

    private static void tensors() {
        try {
            Properties about = Nd4j.getExecutioner().getEnvironmentInformation();
            ok("ND4J", about.getProperty("backend") + " backend, version 1.0.0-M2.1");
            ok("BLAS", about.get("blas.vendor") + ", " + about.get("blas.threads") + " threads, kernels "
                    + System.getenv().getOrDefault("OPENBLAS_CORETYPE", "of its own choice"));
            ok("threads", about.get("omp.threads") + " OpenMP threads, OMP_WAIT_POLICY="
                    + System.getenv().getOrDefault("OMP_WAIT_POLICY", "not set: small tensors are up to 4 times slower; start through ./thermolab"));
        } catch (RuntimeException | LinkageError e) {
            missing("ND4J", "its native library does not load on this machine (" + e.getMessage() + "); chapters that use tensors will stop there");
        }
    }

    private static void graphics() {
        Optional<String> cards = Shell.answer("nvidia-smi", "--query-gpu=name,driver_version,compute_cap", "--format=csv,noheader");
        if (cards.isEmpty() || cards.get().isBlank()) {
            missing("GPU", "none found by nvidia-smi; everything runs on the CPU");
            return;
        }
        for (String card : cards.get().lines().toList()) {
            String[] parts = card.split(",\\s*");
            double capability = Double.parseDouble(parts[2]);
            String name = parts[0] + ", driver " + parts[1] + ", compute capability " + parts[2];
            if (capability >= OLDEST_CAPABILITY && capability <= NEWEST_OF_SAME_MAJOR) {
                ok("GPU", name + "; use it with: mvn -Pcuda package");
            } else {
                missing("GPU", name + ": ND4J's CUDA kernels are compiled for capability " + OLDEST_CAPABILITY + " to " + NEWEST_CAPABILITY
                        + " without PTX and cannot run on it; everything runs on the CPU");
            }
        }
    }

    private static void sandbox() {
        List<String> missing = Requirements.missingPackages(Tier.A);
        boolean works = missing.isEmpty() && Shell.answer("bwrap", "--unshare-all", "--ro-bind", "/", "/", "true").isPresent();
        line("sandbox", works ? Optional.of("bubblewrap works: what tier A of grading needs") : Optional.empty(),
                missing.isEmpty() ? "bubblewrap is installed but may not make namespaces here"
                        : SystemPackages.command(missing) + "; needed to grade, not to learn");
    }

    private static void energy() {
        EnergyReading counter = new RaplProbe().read();
        line("energy sensor", counter.basis() == EnergyReading.Basis.MEASURED ? Optional.of(counter.note()) : Optional.empty(),
                counter.note() + "; chapters then say that energy is modelled");
    }

    private static String gibibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
    }

    private static void line(String what, Optional<String> found, String howToGet) {
        found.ifPresentOrElse(text -> ok(what, text), () -> missing(what, howToGet));
    }

    private static void ok(String what, String text) {
        System.out.printf("%-14s ok       %s%n", what, text);
    }

    private static void missing(String what, String howToGet) {
        System.out.printf("%-14s missing  %s%n", what, howToGet);
    }
}
