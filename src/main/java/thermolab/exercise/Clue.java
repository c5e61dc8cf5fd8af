package thermolab.exercise;

import java.util.regex.Pattern;

/** What a wrong result gives away by itself, where the idea that its test is about may not be what was missed. */
public final class Clue {

    private static final Pattern NOT_A_NUMBER = Pattern.compile("\\bNaN\\b");

    private Clue() {
    }

    /**
     * A clue that holds no expected number; empty where there is none.
     *
     * @param problem that the test threw
     * @param call its last call in words, as {@link LastCall} has it
     */
    public static String of(Throwable problem, String call) {
        String said = String.valueOf(problem.getMessage());
        int returned = call.lastIndexOf(" returned ");
        if (said.endsWith("to be thrown, but nothing was thrown.")) {
            return "this input must be refused";
        }
        if (said.startsWith("Unexpected exception type thrown")) {
            return "this input must be refused, but by the exception that the contract names";
        }
        boolean born = returned >= 0 && !NOT_A_NUMBER.matcher(call.substring(0, returned)).find()
                && NOT_A_NUMBER.matcher(call.substring(returned)).find();
        return born ? "NaN comes of 0/0, 0·∞, ∞ − ∞ and the root or logarithm of a negative number" : "";
    }
}
