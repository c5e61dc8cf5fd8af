package thermolab.show;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a learner's words what the compiler says in its own. */
public final class CompilerWords {

    private static final Pattern LACKS_METHOD =
            Pattern.compile("(\\S+) is not abstract and does not override abstract method (.+) in (?:[a-z]\\w*\\.)*(\\S+)");

    private CompilerWords() {
    }

    /** The compiler's message, or in its place {@code MyX lacks the method f(double) that X asks for}. */
    public static String plain(String message) {
        Matcher lacking = LACKS_METHOD.matcher(message);
        return lacking.find()
                ? lacking.group(1) + " lacks the method " + lacking.group(2) + " that " + lacking.group(3) + " asks for" : message;
    }
}
