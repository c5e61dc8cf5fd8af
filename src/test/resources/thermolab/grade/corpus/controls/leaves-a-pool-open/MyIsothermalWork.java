package chapter01;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        try {
            return POOL.submit(() -> n * 8.31446261815324 * temperature * Math.log(v2 / v1)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final ExecutorService POOL = Executors.newFixedThreadPool(2);
}
