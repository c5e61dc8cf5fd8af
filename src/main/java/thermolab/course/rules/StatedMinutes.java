package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Header;

/** A chapter takes an evening, a project a weekend's afternoon, and says so: {@code **Time:** 40 minutes to read, 1 to run, 50 for the 6 exercises (15 points).} */
final class StatedMinutes implements Rule {

    private static final int MOST = 110;
    private static final int MOST_OF_A_PROJECT = 180;
    private static final Pattern TIME = Pattern.compile("(?s)\\*\\*Time:\\*\\*\\s+(\\d+)\\s+minutes?\\s+to\\s+read,\\s+(\\d+)\\s+to\\s+run,\\s+(\\d+)\\s+for\\b");

    @Override
    public String name() {
        return "minutes";
    }

    @Override
    public Reading of(Draft draft) {
        Header header = draft.chapter().header();
        List<String> findings = new ArrayList<>();
        int most = draft.chapter().slug().endsWith("capstone") ? MOST_OF_A_PROJECT : MOST;
        if (header.minutes() > most) {
            findings.add(draft.whole("takes " + header.minutes() + " minutes in all; at most " + most + " are wanted"));
        }
        Matcher time = TIME.matcher(draft.chapter().source());
        String stated = header.readMinutes() + ", " + header.runMinutes() + ", " + header.exerciseMinutes();
        if (!time.find()) {
            findings.add(draft.whole("lacks the line **Time:** 40 minutes to read, 1 to run, 50 for the 6 exercises (15 points)."));
        } else if (!stated.equals(time.group(1) + ", " + time.group(2) + ", " + time.group(3))) {
            findings.add(draft.whole("says other minutes under **Time:** than its header: " + stated));
        }
        return new Reading(String.valueOf(header.minutes()), findings);
    }
}
