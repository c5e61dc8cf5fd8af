package thermolab.grade.judge;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import thermolab.grade.sandbox.Limits;
import thermolab.grade.worker.Code;
import thermolab.grade.worker.Vocabulary;

/**
 * What all exams of a grader share.
 *
 * @param coder what makes code of a test's pure functions
 */
record Room(WorkerPool pool, Floor floor, Watch watch, Limits limits, Attribution attribution, Function<Object, Optional<Code>> coder,
        Map<Class<?>, Vocabulary> vocabularies) {

    Room(WorkerPool pool, Watch watch, Limits limits, Function<Object, Optional<Code>> coder) {
        this(pool, new Floor(pool), watch, limits, new Attribution(limits), coder, new ConcurrentHashMap<>());
    }

    Vocabulary vocabulary(Class<?> contract) {
        return vocabularies.computeIfAbsent(contract, Vocabulary::of);
    }
}
