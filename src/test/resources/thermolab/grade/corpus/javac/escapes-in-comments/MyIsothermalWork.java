package chapter01;

/* a comment that ends early \u002a\u002f class Hidden { static { System.exit(0); } } \u002f\u002a */
public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return new Hidden().hashCode();
    }
}
