package java.lang;

public class Math {

    public static double log(double x) {
        return 0;
    }
}
