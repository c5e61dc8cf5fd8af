package thermolab.course;

import java.util.Locale;

/**
 * An exercise as a chapter needs it.
 *
 * @param contract name of the interface, {@code CrossEntropy}
 * @param points for a full answer
 * @param solution the author's file
 * @param terms what the contract says, in Markdown
 */
record Task(String contract, int points, Solution solution, String terms) {

    Task with(Solution changed) {
        return new Task(contract, points, changed, terms);
    }

    /** Id of the cell that shows the contract: {@code contract-cross-entropy}. */
    String termsId() {
        return "contract-" + kebab(contract);
    }

    /** Source of the cell that checks the answer. */
    String check() {
        return "check(new My" + contract + "())";
    }

    /** Id of that cell: {@code check-cross-entropy}. */
    String checkId() {
        return "check-" + kebab(contract);
    }

    static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-").toLowerCase(Locale.ROOT);
    }
}
