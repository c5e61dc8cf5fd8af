package thermolab.course.rules;

import java.util.List;

/** One rule of the second form. */
public interface Rule {

    /** Two or three words that stand for it in a report. */
    String name();

    Reading of(Draft draft);

    /**
     * What a chapter says to a rule.
     *
     * @param figure to show: how many findings, or what the rule counts
     * @param findings a sentence each, beginning with file and line; none where the rule is kept
     */
    record Reading(String figure, List<String> findings) {

        public Reading {
            findings = List.copyOf(findings);
        }

        /** A rule that is broken once for each finding. */
        static Reading of(List<String> findings) {
            return new Reading(String.valueOf(findings.size()), findings);
        }
    }
}
