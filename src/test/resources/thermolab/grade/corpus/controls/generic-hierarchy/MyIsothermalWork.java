package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        Formula<Double> formula = new Product(Sign.of(v2 - v1));
        return formula.value(n * 8.31446261815324 * temperature, Math.abs(Math.log(v2 / v1)));
    }

    static final String NOTE = """
            work = n R T ln(v2/v1)
            """;

    sealed interface Formula<T extends Number> permits Product {
        T value(double a, double b);
    }

    record Product(Sign sign) implements Formula<Double> {

        @Override
        public Double value(double a, double b) {
            return switch (sign) {
                case PLUS -> a * b;
                case MINUS -> -a * b;
            };
        }
    }

    enum Sign {
        PLUS, MINUS;

        static Sign of(double x) {
            return x < 0 ? MINUS : PLUS;
        }
    }
}
