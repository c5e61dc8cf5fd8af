package thermolab.grade.batch;

import thermolab.grade.Grading;
import thermolab.grade.Submission;
import thermolab.grade.store.Key;

/** What judges a submission; safe for several threads. */
public interface Machine extends AutoCloseable {

    /** A verdict on each test of each exercise. */
    Grading grade(Submission submission);

    /** What that verdict depends on. */
    Key key(Submission submission);

    @Override
    void close();
}
