package thermolab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Declarations mean in a cell what they mean in a file. */
class JShellGapsTest {

    private static Session session;

    @BeforeAll
    static void open() {
        session = Session.open();
        session.warmUp();
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private static Object value(String code) {
        Outcome outcome = session.run(1, code, Console.none());
        return assertInstanceOf(Outcome.Value.class, outcome, outcome::toString).value();
    }

    @Test
    void sealedTypeWithPermits() {
        assertEquals(3, value("sealed interface Tree permits Leaf, Fork {}\nrecord Leaf(int n) implements Tree {}\n"
                + "record Fork(Tree l, Tree r) implements Tree {}\n"
                + "int sum(Tree t) { return t instanceof Leaf f ? f.n() : sum(((Fork) t).l()) + sum(((Fork) t).r()); }\n"
                + "sum(new Fork(new Leaf(1), new Leaf(2)))"));
    }

    @Test
    void sealedTypeWithoutPermits() {
        assertEquals("Disc[r=2.0]", value("sealed interface Shape {}\nrecord Disc(double r) implements Shape {}\n"
                + "final class Square implements Shape {}\nShape shape = new Disc(2); shape").toString());
    }

    @Test
    void sealedFamilyMayBeDeclaredAnew() {
        assertEquals(1, value("sealed interface Body permits Hot {}\nrecord Hot(int t) implements Body {}\nnew Hot(1).t()"));
        assertEquals(4, value("sealed interface Body permits Hot, Cold { int t(); }\n"
                + "record Hot(int t) implements Body {}\nrecord Cold(int t) implements Body {}\nnew Hot(1).t() + new Cold(3).t()"));
    }

    @Test
    void oneMemberOfASealedFamilyMayChange() {
        value("sealed interface State permits Up, Down {}\nrecord Up() implements State {}\nrecord Down() implements State {}\n1");
        assertEquals(-1, value("sealed interface State permits Up, Down {}\nrecord Up() implements State {}\n"
                + "record Down() implements State { int spin() { return -1; } }\nnew Down().spin()"));
    }

    @Test
    void compactConstructorNeedsNoModifier() {
        assertEquals(4, value("record Even(int n) { Even { n = 2 * n; } }\nnew Even(2).n()"));
    }

    @Test
    void subtypesAreFoundInTheCell() {
        assertEquals(Optional.of("sealed interface A  permits B, C {}"),
                JShellGaps.withPermits("sealed interface A {}", "record B(int a) implements A {} class C<T> implements X, A {} class D {}"));
        assertEquals(Optional.empty(), JShellGaps.withPermits("sealed interface A {}", "class D {}"));
    }
}
