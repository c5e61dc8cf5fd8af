package thermolab.grade.worker;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Values from a frame that may be hostile: each is what the contract declares for its place, within the allowance, or a
 * {@link ProtocolException}. What can't stand where it stands is refused by its tag, before anything is made of it, and only
 * scalars of one class are hashed, whose order keeps a table quick where all their hashes collide: the work grows with the bytes.
 */
final class ValueReader {

    /** Bytes of heap that a value takes with the place where it is kept. */
    private static final int VALUE = 32;
    /** The same of an entry in a table. */
    private static final int ENTRY = 64;

    private final Input input;
    private final Vocabulary vocabulary;
    private final References references;
    private final Handles handles;
    private final Allowance allowance;

    ValueReader(Input input, Vocabulary vocabulary, References references, Handles handles, Allowance allowance) {
        this.input = input;
        this.vocabulary = vocabulary;
        this.references = references;
        this.handles = handles;
        this.allowance = allowance;
    }

    Object read(Expected expected) throws ProtocolException {
        return read(expected, 0);
    }

    private Object read(Expected expected, int depth) throws ProtocolException {
        allowance.charge(VALUE);
        Tag tag = Tag.of(input.flag());
        tag.requireAt(expected);
        return switch (tag) {
            case NULL -> null;
            case FALSE -> false;
            case TRUE -> true;
            case BYTE -> (byte) input.integer();
            case SHORT -> (short) input.integer();
            case CHAR -> (char) input.integer();
            case INT -> input.integer();
            case LONG -> input.longInteger();
            case FLOAT -> Float.intBitsToFloat(input.integer());
            case DOUBLE -> input.real();
            case TEXT -> text();
            case AGAIN -> again(expected);
            case ENUM -> constant(expected);
            case OPTIONAL -> Optional.ofNullable(read(expected.argument(0), Depth.below(depth)));
            case OPTIONAL_INT -> read(Expected.of(Integer.class), Depth.below(depth)) instanceof Integer value ? OptionalInt.of(value)
                    : OptionalInt.empty();
            case OPTIONAL_LONG -> read(Expected.of(Long.class), Depth.below(depth)) instanceof Long value ? OptionalLong.of(value)
                    : OptionalLong.empty();
            case OPTIONAL_DOUBLE -> read(Expected.of(Double.class), Depth.below(depth)) instanceof Double value ? OptionalDouble.of(value)
                    : OptionalDouble.empty();
            case HANDLE, HOME, RANDOM, CODE -> handles.read(tag, input, this, expected);
            default -> readObject(tag, expected, Depth.below(depth));
        };
    }

    /** What has a number by which it can be met again. */
    private Object readObject(Tag tag, Expected expected, int depth) throws ProtocolException {
        int number = references.reserve();
        long before = allowance.charged();
        Object value = switch (tag) {
            case LIST -> readAll(new ArrayList<>(), expected.argument(0), depth);
            case SET -> readSet(expected.argument(0), depth);
            case MAP -> readMap(expected, depth);
            case RECORD -> readRecord(expected, depth);
            case TENSOR -> Tensor.read(input, allowance);
            case OBJECTS -> readObjects(expected, depth);
            default -> PrimitiveArrays.read(input, tag, allowance);
        };
        references.set(number, value, VALUE + allowance.charged() - before);
        return value;
    }

    /**
     * The contents of an array that was met before, read into {@code original} or, where that must stay as it is, into a
     * copy that takes its number.
     */
    void readInto(int number, boolean inPlace) throws ProtocolException {
        Object original = references.get(number);
        if (!original.getClass().isArray()) {
            throw new ProtocolException("object " + number + " is no array");
        }
        Tag tag = Tag.of(input.flag());
        Expected expected = Expected.of(original.getClass());
        tag.requireAt(expected);
        long before = allowance.charged();
        Object contents = tag == Tag.OBJECTS ? readObjects(expected, 1) : PrimitiveArrays.read(input, tag, allowance);
        if (contents.getClass() != original.getClass() || Array.getLength(contents) != Array.getLength(original)) {
            throw new ProtocolException("an array must keep its type and length");
        }
        if (inPlace) {
            System.arraycopy(contents, 0, original, 0, Array.getLength(original));
        }
        references.set(number, inPlace ? original : contents, VALUE + allowance.charged() - before);
    }

    private String text() throws ProtocolException {
        String text = input.text();
        allowance.charge(2L * text.length());
        return text;
    }

    private Object again(Expected expected) throws ProtocolException {
        int number = input.integer();
        Object object = references.get(number);
        expected.require(object.getClass());
        allowance.charge(references.size(number));
        return object;
    }

    private Object readObjects(Expected expected, int depth) throws ProtocolException {
        Class<?> type = ElementType.read(input, vocabulary);
        Expected array = expected.as(type.arrayType());
        expected.require(array.type());
        Object[] values = readAll(new ArrayList<>(), array.argument(0), depth).toArray();
        Object[] typed = (Object[]) Array.newInstance(type, values.length);
        System.arraycopy(values, 0, typed, 0, values.length); // each was required to be of the type
        return typed;
    }

    private Collection<Object> readAll(List<Object> values, Expected element, int depth) throws ProtocolException {
        for (int i = input.count(1); i > 0; i--) {
            values.add(read(element, depth));
        }
        return values;
    }

    private Collection<Object> readSet(Expected element, int depth) throws ProtocolException {
        Collection<Object> set = new LinkedHashSet<>();
        Object first = null;
        for (int i = input.count(1); i > 0; i--) {
            Object value = hashable(read(element, depth), first);
            first = value;
            set.add(value);
        }
        return set;
    }

    private Map<Object, Object> readMap(Expected expected, int depth) throws ProtocolException {
        Map<Object, Object> map = new LinkedHashMap<>();
        Object first = null;
        for (int i = input.count(2); i > 0; i--) {
            Object key = hashable(read(expected.argument(0), depth), first);
            first = key;
            map.put(key, read(expected.argument(1), depth));
        }
        return map;
    }

    /** A set's element or a map's key, beside another one of them. */
    private Object hashable(Object value, Object other) throws ProtocolException {
        allowance.charge(ENTRY);
        if (value == null || !Expected.isScalar(value.getClass()) || other != null && other.getClass() != value.getClass()) {
            throw new ProtocolException("elements of a set and keys of a map must be numbers, texts or constants of one class");
        }
        return value;
    }

    private Object readRecord(Expected expected, int depth) throws ProtocolException {
        Class<?> type = vocabulary.type(input.integer());
        expected.require(type);
        if (!type.isRecord()) {
            throw new ProtocolException(type.getName() + " is no record");
        }
        List<Expected> components = vocabulary.components(expected.as(type));
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(components.get(i), depth);
        }
        return vocabulary.shape(type).make(values);
    }

    private Object constant(Expected expected) throws ProtocolException {
        Class<?> type = vocabulary.type(input.integer());
        expected.require(type);
        int ordinal = input.integer();
        Object[] constants = type.getEnumConstants();
        if (constants == null || ordinal < 0 || ordinal >= constants.length) {
            throw new ProtocolException(type.getName() + " has no constant number " + ordinal);
        }
        return constants[ordinal];
    }
}
