package thermolab.grade.judge;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import thermolab.grade.worker.ClosedPackages;

/** Which names a submission's classes may bear: none of the JDK's, the toolkit's, the libraries' and the course's. */
final class ClassNames {

    private static final Pattern CLASS = Pattern.compile("(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.)*[\\p{L}_$][\\p{L}\\p{N}_$]*");

    private ClassNames() {
    }

    static boolean areAcceptable(Collection<String> names, List<String> reserved) {
        return names.stream().allMatch(name -> CLASS.matcher(name).matches() && !ClosedPackages.include(name)
                && reserved.stream().noneMatch(taken -> name.equals(taken) || name.startsWith(taken + "$")));
    }
}
