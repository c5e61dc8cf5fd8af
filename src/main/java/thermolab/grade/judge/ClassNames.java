package thermolab.grade.judge;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import thermolab.grade.worker.ClosedPackages;

/** Which names a submission's classes may bear: none of the JDK's, the toolkit's, the libraries' and the course's. */
final class ClassNames {

    private ClassNames() {
    }

    /** A name that none of its classes may have; nothing where all are fine. */
    static Optional<String> unacceptable(Collection<String> names, List<String> reserved) {
        return names.stream().filter(name -> !isName(name) || ClosedPackages.include(name)
                || reserved.stream().anyMatch(taken -> name.equals(taken) || name.startsWith(taken + "$"))).findFirst();
    }

    /** Words of any script between dots, as Java's own rules have them; one pass, however many there are. */
    private static boolean isName(String name) {
        boolean begins = true;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean fits = c == '.' ? !begins
                    : !Character.isIdentifierIgnorable(c) && (begins ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c));
            if (!fits) {
                return false;
            }
            begins = c == '.';
        }
        return !begins;
    }
}
