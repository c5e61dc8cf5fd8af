package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        if (n > 0) {
            throw new Circle(0);
        }
        return Double.NaN;
    }
}

class Circle extends RuntimeException {

    private final int depth;

    Circle(int depth) {
        super(null, null, true, false);
        this.depth = depth;
    }

    @Override
    public String getMessage() {
        return "deep ".repeat(depth % 100);
    }

    @Override
    public Throwable getCause() {
        return new Circle(depth + 1);
    }
}
