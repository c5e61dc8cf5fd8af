package thermolab.grade;

/** Why a test of a submission gave its points or withheld them. */
public enum Cause {
    PASSED("passed"),
    /** No class implements the contract, or its part still throws {@code Unsolved}. */
    MISSING("not answered"),
    COMPILE_ERROR("does not compile"),
    /** The answer ran, and the idea was missed. */
    WRONG("wrong"),
    /** It lets what is withheld from its exercise do the work. */
    WITHHELD("uses what is withheld"),
    EXCEPTION("threw an exception"),
    EXIT("ended the program"),
    CRASH("crashed the virtual machine"),
    MEMORY("ran out of memory"),
    TIME("ran out of time"),
    OUTPUT("printed too much"),
    /** What the worker sent is no answer of the protocol. */
    PROTOCOL("broke the protocol"),
    /** Our own fault, never the student's: no grade is given until a new grading. */
    UNGRADED("could not be graded");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** For a report: "ran out of time". */
    public String words() {
        return words;
    }
}
