package thermolab.show;

/** What tells a learner's folder from any other. */
public final class LearnerMark {

    /** The hidden folder inside it that belongs to the toolkit. */
    public static final String FOLDER = ".thermolab";

    private LearnerMark() {
    }
}
