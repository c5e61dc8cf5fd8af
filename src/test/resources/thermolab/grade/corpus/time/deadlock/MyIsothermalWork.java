package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        Thread other = new Thread(() -> {
            synchronized (MyIsothermalWork.class) {
                return;
            }
        });
        synchronized (MyIsothermalWork.class) {
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                return 0;
            }
        }
        return Double.NaN;
    }
}
