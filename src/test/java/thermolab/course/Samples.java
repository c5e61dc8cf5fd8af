package thermolab.course;

import java.util.Map;

/** A small chapter with one exercise, for the tests of this package. */
final class Samples {

    static final String HEADER = """
            ---
            title: A sample
            minutes: {read: 2, run: 1, exercise: 3}
            prerequisites: []
            jupyter:
              jupytext:
                split_at_heading: true
                text_representation: {extension: .md, format_name: markdown, format_version: '1.3'}
              kernelspec: {display_name: Java, language: java, name: java}
            ---
            """;

    static final String BODY = """
            # 9. A sample

            Text with $x^2$ and a list:

            - one
            - two

            ```java name="imports"
            import static thermolab.exercise.Exercises.check;
            import thermolab.exercise.Unsolved;
            ```

            Then code that is shown only:

            ```text
            # no heading


            ```

            ## A question

            ```java name="half" covers="S0-01 S0-02"
            int half = 42 / 2;
            half
            ```
            <!-- #region -->
            ## Kept in one cell

            ## with this
            <!-- #endregion -->

            First of two texts.


            Second of two texts.

            ```java name="exercise-doubling" exercise="Doubling"
            ```

            The end.
            """;

    static final Solution SOLUTION = new Solution("solutions/99-sample/chapter99/MyDoubling.java", """
            package chapter99;

            import thermolab.exercise.Unsolved;

            /** Twice a number. */
            public final class MyDoubling implements Doubling {

                @Override
                public double twice(double x) {
                    // BEGIN SOLUTION
                    double sum = x + x;
                    return sum;
                    // END SOLUTION
                }
            }
            """);

    static final Map<String, Task> TASKS = Map.of("Doubling", new Task("Doubling", 3, SOLUTION, "**Contract `Doubling`** (build). Twice."));

    private Samples() {
    }

    static Chapter chapter() {
        return Chapter.parse(HEADER + BODY, "src/course/99-sample.md");
    }
}
