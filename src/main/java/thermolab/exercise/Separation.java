package thermolab.exercise;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Keeps an answer and its tests apart in one process, as the grader does with two: what they hand each other is copied, so that
 * an answer that changes its input or keeps it sees here what it will see there.
 */
public interface Separation {

    /** What the tests call in place of the answer. */
    Object standIn();

    /** A test begins. */
    void begins();

    /** Whether the answer wrote, in this test, into an array that the contract does not ask it to change. */
    boolean changedInput();

    /** Who copies: the grader's room, whose codec knows what may travel; found by name, as exercises know nothing of grading. */
    interface Provider {

        /**
         * Keeps an answer apart.
         *
         * @param writesBack whether what the answer does to its input is done to the test's own arrays too
         * @return empty where the contract has types that can't be copied
         */
        Optional<Separation> of(Class<?> contract, Object answer, boolean writesBack);
    }

    /** An answer apart from its tests; beside them where nobody knows how to copy. */
    static Separation of(Class<?> contract, Object answer, boolean writesBack) {
        return ServiceLoader.load(Provider.class, Separation.class.getClassLoader()).findFirst()
                .flatMap(provider -> provider.of(contract, answer, writesBack))
                .orElseGet(() -> new Separation() {
                    @Override
                    public Object standIn() {
                        return answer;
                    }

                    @Override
                    public void begins() {
                    }

                    @Override
                    public boolean changedInput() {
                        return false;
                    }
                });
    }
}
