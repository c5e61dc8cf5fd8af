package thermolab.exercise;

public final class Exercises {

    public static double check(Object answer) {
        return 1e9;
    }
}
