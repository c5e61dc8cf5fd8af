package thermolab.grade.worker;

import java.io.IOException;

/** What arrived is no frame of the protocol: a bug of ours, or a worker that was taken over. */
public final class ProtocolException extends IOException {

    private static final long serialVersionUID = 1L;

    ProtocolException(String message) {
        super(message);
    }

    ProtocolException(String message, Throwable cause) {
        super(message, cause);
    }
}
