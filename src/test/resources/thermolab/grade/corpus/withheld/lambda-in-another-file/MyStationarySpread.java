package chapter98;


public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        return Balance.FORM.of(rate, curvature, noise * noise, 1);
    }
}
