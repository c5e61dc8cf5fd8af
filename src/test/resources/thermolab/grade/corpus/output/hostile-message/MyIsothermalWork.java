package chapter01;

public class MyIsothermalWork implements IsothermalWork {

    @Override
    public double isothermalWorkBy(double n, double temperature, double v1, double v2) {
        if (n > 0) {
            throw new IllegalStateException("=HYPERLINK(\"http://x\",\"2 of 2\")\u001b[2J\u001b]0;owned\u0007\u202e dessap\u2066"
                    + "<script>alert(1)</script><img src=x onerror=alert(2)>]]>&lt;\r\n::error::x\r\n@cmd|'/C calc'!A0\u0000\ud800");
        }
        return Double.NaN;
    }
}
