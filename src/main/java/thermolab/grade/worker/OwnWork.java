package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thermolab.exercise.Reach;
import thermolab.exercise.WithheldWork;

/**
 * Reads in the classes of a submission which answers use what their contracts withhold. It happens where they are compiled,
 * before any of them has run.
 */
final class OwnWork {

    private final Map<String, byte[]> classes;
    /** By the answer's class; one may answer several contracts. */
    private final Map<String, Reach> reaches = new HashMap<>();

    OwnWork(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /** The same answers with what each uses that is withheld from it, or that another could leave behind for it. */
    List<Compiled.Answer> of(List<String> contracts, List<Compiled.Answer> answers) {
        List<Compiled.Answer> judged = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            judged.add(answers.get(i).type().isEmpty() ? answers.get(i) : judged(withheldBy(contracts.get(i)), answers.get(i), answers));
        }
        return judged;
    }

    private Compiled.Answer judged(WithheldWork withheld, Compiled.Answer answer, List<Compiled.Answer> all) {
        boolean another = all.stream().filter(other -> !other.type().isEmpty() && !other.type().equals(answer.type()))
                .anyMatch(other -> withheld.usedBy(reach(other)).isPresent());
        return new Compiled.Answer(answer.type(), answer.problem(), withheld.usedBy(reach(answer)).orElse(""), another);
    }

    private Reach reach(Compiled.Answer answer) {
        return reaches.computeIfAbsent(answer.type(), type -> Reach.of(type, classes));
    }

    private static WithheldWork withheldBy(String contract) {
        try {
            return WithheldWork.by(Class.forName(contract, false, OwnWork.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e); // asked for by the trusted side, which has it
        }
    }
}
