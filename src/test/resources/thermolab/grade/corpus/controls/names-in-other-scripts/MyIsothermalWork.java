package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return गणना.गैस_नियतांक() * n * temperature * Größe.ln(v2 / v1);
    }
}

/** Its name needs marks that are no letters. */
class गणना {

    static double गैस_नियतांक() {
        return 8.31446261815324;
    }
}

/** Its name is written as some keyboards write it, with a mark behind the o. */
class Größe {

    static double ln(double ratio) {
        return Math.log(ratio);
    }
}
