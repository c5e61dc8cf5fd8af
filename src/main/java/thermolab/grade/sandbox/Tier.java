package thermolab.grade.sandbox;

/** How well a worker is kept apart from the machine. */
public enum Tier {
    /** Bubblewrap with every namespace, a system call filter and limits: for grading. */
    A("A"),
    /** Namespaces without a file system of its own: the machine's files are readable. Only on a person's explicit word. */
    A_MINUS("A- (unsafe)"),
    /** A process with limits: for a learner's own check. */
    B("B (unsafe)");

    private final String words;

    Tier(String words) {
        this.words = words;
    }

    /** For reports: "A", "A- (unsafe)". */
    public String words() {
        return words;
    }
}
