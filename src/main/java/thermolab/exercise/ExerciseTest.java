package thermolab.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks the tests of one exercise and says what the exercise is.
 *
 * <p>The tests are written against the contract: each {@link Checks} method takes the implementation as its parameter.
 * By name, the contract {@code X} has its tests in {@code XTest}, the learner's class is {@code MyX}, and stored wrong
 * answers are nested classes of {@code WrongX}, all in one package.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AnswerExtension.class)
@DisplayNameGeneration(IdeasAsNames.class)
public @interface ExerciseTest {

    /** The interface that an answer implements. */
    Class<?> contract();

    /** Place in the chapter's list, from 1. */
    int number();

    /** What the exercise asks for, in a few words. */
    String title();

    /** Points for a full answer: the sum over its {@link Checks}. */
    int points();

    /** What kind of work it is. */
    Level level() default Level.BUILD;

    /** Up to three hints, from a nudge to nearly there; Markdown with $math$. */
    String[] hints();

    /** The three kinds of exercise that each chapter has. */
    enum Level {

        /** From a contract that does not print the formula: deriving it is the task. */
        BUILD("build"),
        /** From data or a black box whose workings are not told. */
        FIND_OUT("find out"),
        /** For or against a claim, by choosing and ordering reasons. */
        ARGUE("argue");

        public final String words;

        Level(String words) {
            this.words = words;
        }
    }
}
