package thermolab.course.rules;

import java.util.List;
import java.util.Map;

/**
 * What one chapter says to all rules.
 *
 * @param slug of the chapter
 * @param isClaimed whether its header claims the second form
 * @param readings by the rules' names, in their order
 */
public record Report(String slug, boolean isClaimed, Map<String, Rule.Reading> readings) {

    /** All findings, each with the rule that it breaks. */
    public List<String> findings() {
        return readings.entrySet().stream()
                .flatMap(reading -> reading.getValue().findings().stream().map(finding -> finding + "  (" + reading.getKey() + ")")).toList();
    }

    /** What to show for a rule, with a mark where it is broken. */
    public String figure(String rule) {
        Rule.Reading reading = readings.get(rule);
        return reading.figure() + (reading.findings().isEmpty() ? "" : "!");
    }
}
