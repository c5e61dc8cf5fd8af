package chapter01;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                sum += threads.submit(() -> slowly(n * 8.31446261815324 * temperature * Math.log(v2 / v1))).get() / 4;
            }
            return sum;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static double slowly(double value) {
        double sum = 0;
        for (int i = 1; i < 400_000; i++) {
            sum += Math.sin(i);
        }
        return sum > 1e9 ? sum : value;
    }
}
