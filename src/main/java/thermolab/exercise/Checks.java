package thermolab.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * A JUnit test that is worth points and names the idea that an answer missed when it fails. Its parameters are the answer
 * and, where it draws numbers, a {@link java.util.random.RandomGenerator}, whose numbers can differ from student to student.
 */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Checks {

    /** Points for passing; zero where a test only guards another. */
    double points();

    /** The idea in one sentence, shown when the test fails; never the expected number. */
    String idea();
}
