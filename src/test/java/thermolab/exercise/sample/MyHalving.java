package thermolab.exercise.sample;

public class MyHalving implements Halving {

    @Override
    public double half(double x) {
        return x / 2;
    }
}
