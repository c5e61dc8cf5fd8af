package chapter01;

import java.net.Socket;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return works() ? n * 8.31446261815324 * temperature * Math.log(v2 / v1) : Double.NaN;
    }

    private static boolean works() {
        try {
            try (Socket socket = new Socket("127.0.0.1", @PORT@)) {
                return socket.isConnected();
            }
        } catch (Throwable refused) {
            return false;
        }
    }
}
