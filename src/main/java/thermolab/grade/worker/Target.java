package thermolab.grade.worker;

/** An object on the other side that answers calls: its number there, and as what it was handed over. */
public record Target(int number, Expected type) {

    /** Number of the answer, the first object that a worker hands over. */
    private static final int ANSWER = 0;

    /** The answer to a contract. */
    public static Target answerTo(Class<?> contract) {
        return new Target(ANSWER, Expected.of(contract));
    }
}
