package thermolab.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a stored wrong answer with words of the idea that it misses; at least one failing test must name them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misses {

    /** A part of the {@link Checks#idea() idea} of a test that fails for this answer. */
    String value();
}
