package thermolab.grade.worker;

/**
 * A pure function of a test, as a class of its own: it runs beside the answer, where millions of calls cost nothing. It
 * holds what the function computes and nothing else of the test.
 *
 * @param name of the class
 * @param bytes of the class, whose one public static method {@code make} takes the captured values and returns the function
 * @param captured numbers and texts
 */
public record Code(String name, byte[] bytes, Object[] captured) {

    /** Name of the method that makes the function. */
    public static final String FACTORY = "make";
}
