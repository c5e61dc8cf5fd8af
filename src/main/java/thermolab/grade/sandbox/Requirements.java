package thermolab.grade.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs that a tier needs, with the package of Debian and Ubuntu that has each. */
public final class Requirements {

    private static final Map<Tier, Map<String, String>> PROGRAMS = Map.of(
            Tier.A, Map.of("bwrap", "bubblewrap", "prlimit", "util-linux", "setpriv", "util-linux"),
            Tier.A_MINUS, Map.of("unshare", "util-linux", "prlimit", "util-linux", "setpriv", "util-linux"),
            Tier.B, Map.of());

    private Requirements() {
    }

    /** Packages to install before the tier can be tried; none where all programs are there. */
    public static List<String> missingPackages(Tier tier) {
        List<String> missing = new ArrayList<>();
        PROGRAMS.get(tier).forEach((program, name) -> {
            if (!Commands.has(program) && !missing.contains(name)) {
                missing.add(name);
            }
        });
        return missing;
    }

    static void check(Tier tier) throws SandboxException {
        if (tier != Tier.B && !System.getProperty("os.name").equals("Linux")) {
            throw new SandboxException("grading needs Linux for its sandbox; on this system, run it in a Linux container or virtual machine");
        }
        List<String> missing = missingPackages(tier);
        if (!missing.isEmpty()) {
            throw new SandboxException("grading needs " + String.join(" and ", missing) + "; install with: sudo apt-get install "
                    + String.join(" ", missing));
        }
    }
}
