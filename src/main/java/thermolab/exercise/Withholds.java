package thermolab.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names, on a contract, what of the toolkit would solve its exercise in a line, and so is withheld from answers: a class
 * ({@code "learn.SgdNoise"}, with all that it can do) or a method ({@code "learn.SgdNoise#stationaryVariance"}, in all its
 * forms), each below {@code thermolab}. An answer that uses one of them earns nothing and is told so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Withholds {

    /** What an answer misses that calls what is withheld; stored wrong answers that do so name it in {@link Misses}. */
    String OWN_WORK = "This is yours to write";

    /** Classes and methods, {@code "learn.SgdNoise"} or {@code "learn.SgdNoise#stationaryVariance"}. */
    String[] value();
}
