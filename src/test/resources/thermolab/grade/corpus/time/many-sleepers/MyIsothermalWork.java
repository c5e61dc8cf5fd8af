package chapter01;

import java.util.concurrent.locks.LockSupport;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        for (int i = 0; i < 200; i++) {
            Thread thread = new Thread(MyIsothermalWork::naps);
            thread.setDaemon(true);
            thread.start();
        }
        while (n > 0) {
            LockSupport.parkNanos(1_000_000_000L);
        }
        return Double.NaN;
    }

    private static void naps() {
        while (true) {
            LockSupport.parkNanos(20_000_000L);
        }
    }
}
