package thermolab.grade.worker;

/** Stands, on its way through the answer, for what a callback of the other side threw. */
final class CallbackFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;

    CallbackFailed(Thrown thrown) {
        super(thrown.name() + (thrown.message().isEmpty() ? "" : ": " + thrown.message()));
        number = thrown.origin();
    }

    int number() {
        return number;
    }
}
