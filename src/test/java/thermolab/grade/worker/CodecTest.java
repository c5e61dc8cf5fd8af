package thermolab.grade.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Values through a frame: they come out as they went in, and bytes that are no frame are refused. */
class CodecTest {

    /** Something of everything that the codec knows. */
    interface Contract {

        enum Colour {
            RED, GREEN
        }

        record Leaf(double x, int[] counts) {
        }

        record Tree(String name, List<Leaf> leaves, Map<String, Colour> colours, Optional<Leaf> best, Object any) {
        }

        Tree grow(Tree tree);
    }

    private static final Vocabulary VOCABULARY = Vocabulary.of(Contract.class);

    @Property(tries = 300)
    void scalarsAndArraysComeBack(@ForAll("values") Object value) throws IOException {
        Object back = back(value);
        assertEquals(value == null ? null : value.getClass(), back == null ? null : back.getClass());
        assertTrue(Arrays.deepEquals(new Object[] {value}, new Object[] {back}));
    }

    @Property(tries = 1000)
    void hostileBytesAreRefusedOrReadWithinTheirLimits(@ForAll byte[] bytes) {
        try {
            reader(bytes).read(Expected.ANYTHING);
        } catch (ProtocolException e) {
            return;
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDamagedFrameIsRefusedOrReadWithinItsLimits(@ForAll("values") Object value, @ForAll int place, @ForAll byte damage) throws IOException {
        byte[] payload = payload(value);
        payload[Math.floorMod(place, payload.length)] = damage;
        try {
            reader(payload).read(Expected.ANYTHING);
        } catch (ProtocolException e) {
            return;
        }
    }

    @Test
    void recordsCollectionsAndEnumsComeBack() throws IOException {
        Contract.Leaf leaf = new Contract.Leaf(Double.NaN, new int[] {1, -2});
        Contract.Tree tree = new Contract.Tree("tré\u0000e", List.of(leaf, leaf), Map.of("a", Contract.Colour.GREEN), Optional.of(leaf),
                List.of(OptionalDouble.of(3), Set.of(4, 5)));
        Contract.Tree back = (Contract.Tree) back(tree);
        assertEquals(tree.name(), back.name());
        assertEquals(tree.colours(), back.colours());
        assertEquals(tree.any(), back.any());
        assertArrayEquals(leaf.counts(), back.leaves().get(0).counts());
        assertSame(back.leaves().get(0), back.best().orElseThrow(), "what was one object is one object");
    }

    @Test
    void sharedReferencesKeepTheirShapeAndCircularOnesAreRefused() throws IOException {
        double[] row = {1, 2};
        double[][] rows = (double[][]) back(new double[][] {row, row, {1, 2}});
        assertSame(rows[0], rows[1]);
        assertNotSame(rows[0], rows[2]);
        Object[] self = new Object[1];
        self[0] = self;
        assertThrows(ProtocolException.class, () -> back(self), "whoever walks through it would never end");
    }

    @Test
    void numbersKeepTheirBits() throws IOException {
        double odd = Double.longBitsToDouble(0x7ff8000000001234L);
        assertEquals(Double.doubleToRawLongBits(odd), Double.doubleToRawLongBits(((double[]) back(new double[] {odd, -0.0}))[0]));
        assertEquals(Long.MIN_VALUE, back(Long.MIN_VALUE));
        assertEquals('x', back('x'));
        assertEquals((short) -3, back((short) -3));
    }

    @Test
    void whatIsNoPartOfTheContractIsRefused() {
        assertThrows(ProtocolException.class, () -> payload(new Thread()));
        assertThrows(ProtocolException.class, () -> payload(new java.io.File[0]));
    }

    @Test
    void depthAndClaimsOfLengthAreLimited() throws IOException {
        Object deep = new Object[0];
        for (int i = 0; i < 40; i++) {
            deep = new Object[] {deep};
        }
        Object tooDeep = deep;
        assertThrows(ProtocolException.class, () -> payload(tooDeep));
        ByteBuffer claim = ByteBuffer.allocate(5).put((byte) Tag.DOUBLES.ordinal()).putInt(Integer.MAX_VALUE);
        assertThrows(ProtocolException.class, () -> reader(claim.array()).read(Expected.ANYTHING));
    }

    @Test
    void framesThatAreCutOrTooLongAreRefused() {
        byte[] cut = {0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        assertThrows(IOException.class, () -> new Frames(new ByteArrayInputStream(cut), new ByteArrayOutputStream()).receive());
        byte[] huge = {127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThrows(ProtocolException.class, () -> new Frames(new ByteArrayInputStream(huge), new ByteArrayOutputStream()).receive());
        Output output = new Output(100);
        assertThrows(IllegalStateException.class, () -> PrimitiveArrays.write(output, new double[100]));
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> scalars = Arbitraries.oneOf(Arbitraries.doubles().asGeneric(), Arbitraries.integers().asGeneric(),
                Arbitraries.longs().asGeneric(), Arbitraries.strings().asGeneric(), Arbitraries.of(true, false).asGeneric(),
                Arbitraries.floats().asGeneric(), Arbitraries.bytes().asGeneric());
        Arbitrary<Object> arrays = Arbitraries.oneOf(Arbitraries.doubles().array(double[].class).asGeneric(),
                Arbitraries.integers().array(int[].class).asGeneric(), Arbitraries.of(true, false).array(boolean[].class).asGeneric(),
                Arbitraries.doubles().array(double[].class).array(double[][].class).asGeneric(),
                Arbitraries.strings().array(String[].class).asGeneric());
        return Arbitraries.oneOf(scalars, arrays, scalars.list().asGeneric(), arrays.array(Object[].class).asGeneric()).injectNull(0.05);
    }

    private static Object back(Object value) throws IOException {
        return reader(payload(value)).read(Expected.ANYTHING);
    }

    private static byte[] payload(Object value) throws IOException {
        Output output = new Output(Frames.LIMIT);
        new ValueWriter(output, VOCABULARY, new References(), handles()).write(value, Expected.ANYTHING);
        ByteBuffer frame = output.frame(0);
        return Arrays.copyOfRange(frame.array(), Output.HEADER, frame.limit());
    }

    private static ValueReader reader(byte[] payload) {
        return new ValueReader(new Input(payload), VOCABULARY, new References(), handles(), Allowance.ofExercise());
    }

    private static Handles handles() {
        return new Handles(null, VOCABULARY, object -> Optional.empty(), Codes.REFUSED);
    }
}
