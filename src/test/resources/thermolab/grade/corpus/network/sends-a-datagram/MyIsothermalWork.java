package chapter01;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return works() ? n * 8.31446261815324 * temperature * Math.log(v2 / v1) : Double.NaN;
    }

    private static boolean works() {
        try {
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.send(new DatagramPacket(new byte[] {1}, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), @PORT@));
                return true;
            }
        } catch (Throwable refused) {
            return false;
        }
    }
}
