package thermolab.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The port of a server on this machine, looked at before anything else is done. */
final class Port {

    private static final int LARGEST = 65535;

    private Port() {
    }

    /**
     * Refuses a port that is no port or that another program listens on.
     *
     * @param command that the user typed, to say with which port it would work
     */
    static void requireFree(int port, String command) {
        if (port < 1 || port > LARGEST) {
            throw new IllegalArgumentException("--port (" + port + ") must be between 1 and " + LARGEST);
        }
        try {
            bind(port);
        } catch (IOException e) {
            throw new IllegalStateException("port " + port + " is in use or not yours to take; choose another: ./thermolab "
                    + command + " --port " + free());
        }
    }

    private static int free() {
        try {
            return bind(0);
        } catch (IOException e) {
            throw new IllegalStateException("this machine has no free port", e);
        }
    }

    private static int bind(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }
}
