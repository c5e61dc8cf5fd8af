package chapter08;

/**
 * Reads a loss curve. A deep linear network with two layers, from tiny balanced weights, learned a task that you have not seen, of two,
 * three or four modes, each weaker than the one before by a factor of 5/3 or more. You get the loss during training, noted at equal
 * times. It stops where nothing changes any more, and not necessarily at zero: what is left, the floor, no weights can remove.
 *
 * <p>The loss is half the squared distance between task and network, plus the floor.
 */
public interface HiddenModes {

    /**
     * What the network had to learn.
     *
     * @param strengths s of each mode, strongest first, to 3 percent
     * @param floor the loss that nothing removes, to 1 percent of the first loss
     */
    record Task(double[] strengths, double floor) {
    }

    /**
     * Finds the task.
     *
     * @param loss at equal times, from the start, at least 1000 of them
     */
    Task read(double[] loss);
}
