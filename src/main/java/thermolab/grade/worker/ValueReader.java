package thermolab.grade.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Values from a frame that may be hostile: each is of the vocabulary, within the limits, or a {@link ProtocolException}. */
final class ValueReader {

    /** Digits of a big number: more would let one value cost seconds. */
    private static final int DIGITS = 10_000;

    /** Values of one frame, but for numbers in arrays of primitives: each costs a hundred bytes or so. */
    private static final int MOST_VALUES = 2_000_000;

    private final Input input;
    private final Vocabulary vocabulary;
    private final References references;
    private final Handles handles;
    private int values;

    ValueReader(Input input, Vocabulary vocabulary, References references, Handles handles) {
        this.input = input;
        this.vocabulary = vocabulary;
        this.references = references;
        this.handles = handles;
    }

    Object read() throws ProtocolException {
        return read(0);
    }

    private Object read(int depth) throws ProtocolException {
        if (++values > MOST_VALUES) {
            throw new ProtocolException("values of a frame must be at most " + MOST_VALUES);
        }
        Tag tag = Tag.of(input.flag());
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
            case TEXT -> input.text();
            case BIG_INTEGER -> number(tag);
            case BIG_DECIMAL -> number(tag);
            case AGAIN -> references.get(input.integer());
            case ENUM -> constant();
            default -> readObject(tag, Depth.below(depth));
        };
    }

    private Object readObject(Tag tag, int depth) throws ProtocolException {
        return switch (tag) {
            case OPTIONAL -> Optional.ofNullable(read(depth));
            case OPTIONAL_INT -> read(depth) instanceof Integer value ? OptionalInt.of(value) : OptionalInt.empty();
            case OPTIONAL_LONG -> read(depth) instanceof Long value ? OptionalLong.of(value) : OptionalLong.empty();
            case OPTIONAL_DOUBLE -> read(depth) instanceof Double value ? OptionalDouble.of(value) : OptionalDouble.empty();
            case LIST -> readAll(new ArrayList<>(), depth);
            case SET -> readAll(new LinkedHashSet<>(), depth);
            case MAP -> readMap(depth);
            case RECORD -> readRecord(depth);
            case TENSOR -> {
                Object tensor = Tensor.read(input);
                references.add(tensor);
                yield tensor;
            }
            case OBJECTS -> readObjects(depth);
            case HANDLE, HOME, RANDOM, CODE -> handles.read(tag, input, this);
            default -> {
                Object array = PrimitiveArrays.read(input, tag);
                references.add(array);
                yield array;
            }
        };
    }

    /**
     * The contents of an array that was met before, read into {@code original} or, where that must stay as it is, into a
     * copy that takes its number.
     */
    void readInto(int number, boolean inPlace) throws ProtocolException {
        Object original = references.get(number);
        Tag tag = Tag.of(input.flag());
        if (!original.getClass().isArray()) {
            throw new ProtocolException("object " + number + " is no array");
        }
        Object target = inPlace ? original : PrimitiveArrays.copy(original);
        references.set(number, target);
        Object contents = tag == Tag.OBJECTS ? elements(1) : PrimitiveArrays.read(input, tag);
        if (contents.getClass() != original.getClass() || Array.getLength(contents) != Array.getLength(original)) {
            throw new ProtocolException("an array must keep its type and length");
        }
        System.arraycopy(contents, 0, target, 0, Array.getLength(target));
    }

    private Object readObjects(int depth) throws ProtocolException {
        int number = references.reserve();
        Class<?> type = ElementType.read(input, vocabulary);
        Object array = Array.newInstance(type, elementCount());
        references.set(number, array);
        fill(array, depth);
        return array;
    }

    private Object elements(int depth) throws ProtocolException {
        Class<?> type = ElementType.read(input, vocabulary);
        Object array = Array.newInstance(type, elementCount());
        fill(array, depth);
        return array;
    }

    private int elementCount() throws ProtocolException {
        int count = input.count(1);
        if (count > MOST_VALUES) {
            throw new ProtocolException("elements of an array of objects (" + count + ") must be at most " + MOST_VALUES);
        }
        return count;
    }

    private void fill(Object array, int depth) throws ProtocolException {
        for (int i = 0; i < Array.getLength(array); i++) {
            try {
                Array.set(array, i, read(depth));
            } catch (IllegalArgumentException e) {
                throw new ProtocolException("element " + i + " must be of type " + array.getClass().getComponentType().getName(), e);
            }
        }
    }

    private Collection<Object> readAll(Collection<Object> values, int depth) throws ProtocolException {
        int number = references.reserve();
        int count = input.count(1);
        for (int i = 0; i < count; i++) {
            values.add(hashable(read(depth), values instanceof LinkedHashSet));
        }
        references.set(number, values);
        return values;
    }

    private Map<Object, Object> readMap(int depth) throws ProtocolException {
        int number = references.reserve();
        int count = input.count(2);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object key = hashable(read(depth), true);
            map.put(key, read(depth));
        }
        references.set(number, map);
        return map;
    }

    /** A set's element or a map's key; deep ones would make hashing cost more than reading. */
    private static Object hashable(Object value, boolean hashed) throws ProtocolException {
        if (hashed && (value instanceof Collection<?> || value instanceof Map<?, ?>)) {
            throw new ProtocolException("elements of sets and keys of maps must be no collections");
        }
        return value;
    }

    private Object readRecord(int depth) throws ProtocolException {
        int number = references.reserve();
        Class<?> type = vocabulary.type(input.integer());
        if (!type.isRecord()) {
            throw new ProtocolException(type.getName() + " is no record");
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(depth);
        }
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Object value = constructor.newInstance(values);
            references.set(number, value);
            return value;
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new ProtocolException("no " + type.getSimpleName() + " can be made of what was sent", e);
        }
    }

    private Object constant() throws ProtocolException {
        Class<?> type = vocabulary.type(input.integer());
        int ordinal = input.integer();
        Object[] constants = type.getEnumConstants();
        if (constants == null || ordinal < 0 || ordinal >= constants.length) {
            throw new ProtocolException(type.getName() + " has no constant number " + ordinal);
        }
        return constants[ordinal];
    }

    private Number number(Tag tag) throws ProtocolException {
        String digits = input.text();
        if (digits.length() > DIGITS) {
            throw new ProtocolException("digits of a number (" + digits.length() + ") must be at most " + DIGITS);
        }
        try {
            return tag == Tag.BIG_INTEGER ? new BigInteger(digits) : new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new ProtocolException("not a number", e);
        }
    }
}
