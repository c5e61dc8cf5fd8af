package thermolab.bench;

import java.io.IOException;

/** One side of a race: does the same work whenever it is told to. It is warm: no turn pays for its start. */
public interface Contestant extends AutoCloseable {

    /** What the table calls it. */
    String name();

    /** Does the work once or a few times; what one work cost. */
    Lap lap() throws IOException;

    /** The number by which the work is known to have been done; outside of the time. */
    double answer() throws IOException;

    /** The most memory that the side ever held, in bytes; zero where the system does not say. */
    long peakBytes();

    @Override
    void close();
}
