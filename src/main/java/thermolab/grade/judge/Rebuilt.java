package thermolab.grade.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import thermolab.exercise.Unsolved;
import thermolab.grade.worker.Thrown;

/** Throwables of ours for what an answer threw: those that a test may ask for, and one for all others. */
final class Rebuilt {

    /** By name, so that what a worker says never loads a class. */
    private static final Map<String, Function<String, Throwable>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put(Unsolved.class.getName(), message -> new Unsolved());
        KNOWN.put("java.lang.NumberFormatException", NumberFormatException::new);
        KNOWN.put("java.lang.IllegalArgumentException", IllegalArgumentException::new);
        KNOWN.put("java.lang.IllegalStateException", IllegalStateException::new);
        KNOWN.put("java.lang.UnsupportedOperationException", UnsupportedOperationException::new);
        KNOWN.put("java.lang.ArithmeticException", ArithmeticException::new);
        KNOWN.put("java.lang.NullPointerException", NullPointerException::new);
        KNOWN.put("java.lang.ArrayIndexOutOfBoundsException", ArrayIndexOutOfBoundsException::new);
        KNOWN.put("java.lang.StringIndexOutOfBoundsException", StringIndexOutOfBoundsException::new);
        KNOWN.put("java.lang.IndexOutOfBoundsException", IndexOutOfBoundsException::new);
        KNOWN.put("java.lang.NegativeArraySizeException", NegativeArraySizeException::new);
        KNOWN.put("java.lang.ArrayStoreException", ArrayStoreException::new);
        KNOWN.put("java.lang.ClassCastException", ClassCastException::new);
        KNOWN.put("java.util.InputMismatchException", java.util.InputMismatchException::new);
        KNOWN.put("java.util.NoSuchElementException", java.util.NoSuchElementException::new);
        KNOWN.put("java.util.ConcurrentModificationException", java.util.ConcurrentModificationException::new);
        KNOWN.put("java.lang.StackOverflowError", StackOverflowError::new);
    }

    private Rebuilt() {
    }

    /** What the answer threw, of the nearest class that is known. */
    static Throwable of(Thrown thrown) {
        for (String type : thrown.types()) {
            Function<String, Throwable> maker = KNOWN.get(type);
            if (maker != null) {
                return maker.apply(thrown.message());
            }
        }
        return new Other(thrown);
    }

    /** {@code IllegalArgumentException: a must be positive (MyX.java:12)}. */
    static String describe(Thrown thrown) {
        return thrown.name() + (thrown.message().isBlank() ? "" : ": " + thrown.message().strip())
                + (thrown.place().isEmpty() ? "" : " (" + thrown.place() + ")");
    }

    /** Stands for any other throwable: errors, checked exceptions, classes of the answer's own. */
    static final class Other extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Other(Thrown thrown) {
            super(thrown.name() + ": " + thrown.message());
        }
    }
}
