package thermolab.grade.worker;

import java.util.Optional;
import thermolab.exercise.Separation;

/** Keeps a learner's answer and its tests apart by the codec that the grader uses between processes. */
public final class InProcess implements Separation.Provider {

    @Override
    public Optional<Separation> of(Class<?> contract, Object answer, boolean writesBack) {
        try {
            return Optional.of(new SeparateAnswer(Vocabulary.of(contract), answer, writesBack));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a contract that no grader takes can still be tried
        }
    }
}
