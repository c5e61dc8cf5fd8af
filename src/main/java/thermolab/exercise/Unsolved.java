package thermolab.exercise;

/** Thrown by the body of a skeleton that the learner has not filled in yet. */
public final class Unsolved extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    public Unsolved() {
        super("this part of the exercise is not written yet");
    }
}
