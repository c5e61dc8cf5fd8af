package thermolab.grade.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import thermolab.grade.Grading;
import thermolab.grade.sandbox.Requirements;
import thermolab.grade.sandbox.Tier;

/**
 * The verdicts of a machine that is busy with other things are those of a quiet one: starved is not asleep, and neither is
 * ungraded.
 *
 * <p>{@code -Dthermolab.busy=time/} takes all cases whose name contains {@code time/} instead of a few, and
 * {@code -Dthermolab.busy=} the whole corpus.
 */
class BusyMachineIT {

    private static final int BUSY_PROCESSES = 16;
    /** After which the busy processes end by themselves, in s, should nobody end them. */
    private static final String LONGEST = System.getProperty("thermolab.busy") == null ? "120" : "3600";
    /** Longer than a test may sleep. */
    private static final int STOP_SECONDS = 4;
    private static final int STOPS = 2;
    private static final int TRIES = 3;
    private static final Set<String> SOME = Set.of("time/endless-loop", "time/sleeps", "time/sleeps-in-small-steps", "memory/hoards",
            "threads/thread-that-stays", "controls/works-hard", "controls/works-in-another-thread", "time/calls-back-for-ever");

    @BeforeAll
    static void needASandbox() {
        assumeTrue(Requirements.missingPackages(Tier.A).isEmpty(), "tier A needs " + Requirements.missingPackages(Tier.A));
    }

    private static boolean isWanted(CorpusCase one) {
        String part = System.getProperty("thermolab.busy");
        return part == null ? SOME.contains(one.name()) : one.name().contains(part);
    }

    /** A machine has other moods too, so that a case counts whose verdict is another one each time that it is tried. */
    @Test
    void sixteenBusyProcessesChangeNoVerdict() throws Exception {
        List<CorpusCase> suspects = CorpusCase.all().stream().filter(BusyMachineIT::isWanted).toList();
        StringBuilder seen = new StringBuilder();
        try (Laboratory laboratory = Laboratory.open(Tier.A)) {
            for (int tried = 0; tried < TRIES && !suspects.isEmpty(); tried++) {
                Map<CorpusCase, String> differences = differences(verdicts(laboratory, suspects), besideBusyProcesses(laboratory, suspects));
                differences.forEach((one, difference) -> seen.append(one).append(": ").append(difference).append('\n'));
                suspects = List.copyOf(differences.keySet());
            }
        }
        assertEquals(List.of(), suspects, seen::toString);
    }

    private static Map<CorpusCase, String> besideBusyProcesses(Laboratory laboratory, List<CorpusCase> cases) throws Exception {
        List<Process> busy = new ArrayList<>();
        try {
            for (int i = 0; i < BUSY_PROCESSES; i++) {
                busy.add(new ProcessBuilder("timeout", LONGEST, "sh", "-c", "while :; do :; done").start());
            }
            return verdicts(laboratory, cases);
        } finally {
            busy.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
            busy.forEach(Process::destroyForcibly);
        }
    }

    /** A stop is as long as a full collection of a large heap, or a suspended computer: nobody's worker pays for it. */
    @Test
    void graderThatStandsStillChargesNobody() throws Exception {
        List<CorpusCase> honest = CorpusCase.all().stream().filter(one -> one.name().equals("controls/works-hard")).toList();
        try (Laboratory laboratory = Laboratory.open(Tier.A)) {
            Map.Entry<CorpusCase, Future<Grading>> begun = laboratory.begin(honest).entrySet().iterator().next();
            int stops = 0;
            while (stops < STOPS && !begun.getValue().isDone()) {
                String self = String.valueOf(ProcessHandle.current().pid());
                new ProcessBuilder("sh", "-c", "sleep 0.3; kill -STOP $0; sleep " + STOP_SECONDS + "; kill -CONT $0", self).start().waitFor();
                stops++;
            }
            assertEquals(List.of(), begun.getKey().violations(begun.getValue().get()), stops + " stops");
        }
    }

    /** The verdict of each case; where several causes are right for a test, any of them is the same. */
    private static Map<CorpusCase, String> verdicts(Laboratory laboratory, List<CorpusCase> cases) throws Exception {
        Map<CorpusCase, String> verdicts = new LinkedHashMap<>();
        for (Map.Entry<CorpusCase, Future<Grading>> entry : laboratory.begin(cases).entrySet()) {
            Grading grading = entry.getValue().get();
            List<String> wrong = entry.getKey().violations(grading);
            boolean free = !entry.getKey().isSteady() && wrong.isEmpty();
            verdicts.put(entry.getKey(), free ? "as declared" : Verdicts.of(grading) + wrong);
        }
        return verdicts;
    }

    /** The lines that are not the same, quiet and busy, of the cases that have any. */
    private static Map<CorpusCase, String> differences(Map<CorpusCase, String> quiet, Map<CorpusCase, String> busy) {
        Map<CorpusCase, String> differences = new LinkedHashMap<>();
        quiet.forEach((one, verdict) -> {
            String other = busy.get(one);
            if (!verdict.equals(other)) {
                differences.put(one, "quiet " + without(verdict, other) + ", busy " + without(other, verdict));
            }
        });
        return differences;
    }

    private static List<String> without(String verdict, String other) {
        return verdict.lines().filter(line -> other.lines().noneMatch(line::equals)).toList();
    }
}
