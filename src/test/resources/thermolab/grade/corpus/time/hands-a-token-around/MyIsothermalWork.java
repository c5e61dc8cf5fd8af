package chapter01;

import java.util.concurrent.SynchronousQueue;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        SynchronousQueue<Double> there = new SynchronousQueue<>();
        SynchronousQueue<Double> back = new SynchronousQueue<>();
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    back.put(there.take());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
        try {
            while (n > 0) {
                there.put(n);
                back.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Double.NaN;
    }
}
