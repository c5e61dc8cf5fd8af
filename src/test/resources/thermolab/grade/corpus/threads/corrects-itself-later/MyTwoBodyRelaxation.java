package chapter01;

public class MyTwoBodyRelaxation implements TwoBodyRelaxation {

    @Override
    public double[] relaxTwoBody(double c1, double c2, double g, double t1, double t2, double time) {
        double[] result = {0, 0};
        Thread later = new Thread(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                return;
            }
            double end = (c1 * t1 + c2 * t2) / (c1 + c2);
            double decay = Math.exp(-g * (1 / c1 + 1 / c2) * time);
            result[0] = end + (t1 - end) * decay;
            result[1] = end + (t2 - end) * decay;
        });
        later.setDaemon(true);
        later.start();
        return result;
    }
}
