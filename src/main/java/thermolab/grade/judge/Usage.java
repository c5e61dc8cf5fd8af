package thermolab.grade.judge;

import thermolab.grade.sandbox.WorkerProcess;

/** What the workers of one exercise used, and what they printed. */
final class Usage {

    private static final int LONGEST_LOG = 20_000;

    private final long start = System.nanoTime();
    private final StringBuilder log = new StringBuilder();
    private double seconds;
    private double cpuSeconds;
    private double peakMebibytes;
    private int attempts;

    private double cpuBefore;
    private int logBefore;

    /** A worker begins on this exercise; what it did for others before does not count here. */
    void attempt(WorkerProcess worker) {
        attempts++;
        worker.measure();
        cpuBefore = worker.cpuSeconds();
        logBefore = worker.log().length();
    }

    /** A test's time counts towards the exercise's. */
    void took(Watch.Task task) {
        seconds += task.chargedSeconds();
    }

    void add(WorkerProcess worker, Loss loss) {
        worker.measure();
        cpuSeconds += worker.cpuSeconds() - cpuBefore;
        peakMebibytes = Math.max(peakMebibytes, worker.peakMebibytes());
        note(worker.log().substring(logBefore));
        if (loss != null) {
            note("[" + loss.cause().words() + ": " + loss.detail() + "]\n");
        }
    }

    void note(String text) {
        log.append(text, 0, Math.min(text.length(), Math.max(0, LONGEST_LOG - log.length())));
    }

    /** Time that counts against the exercise's limit. */
    double seconds() {
        return seconds;
    }

    double wallSeconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    double cpuSeconds() {
        return cpuSeconds;
    }

    double peakMebibytes() {
        return peakMebibytes;
    }

    int attempts() {
        return attempts;
    }

    String log() {
        return log.toString();
    }
}
