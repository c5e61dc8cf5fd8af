package thermolab.grade.sandbox;

import java.io.IOException;

/** This machine can't keep untrusted code apart as it was asked to; the message says what to do. */
public final class SandboxException extends IOException {

    private static final long serialVersionUID = 1L;

    SandboxException(String message) {
        super(message);
    }
}
