package thermolab.grade.worker;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Values into a frame. What is no part of the vocabulary is refused; what stays behind is handed to {@link Handles}. */
final class ValueWriter {

    private final Output output;
    private final Vocabulary vocabulary;
    private final References references;
    private final Handles handles;

    ValueWriter(Output output, Vocabulary vocabulary, References references, Handles handles) {
        this.output = output;
        this.vocabulary = vocabulary;
        this.references = references;
        this.handles = handles;
    }

    void write(Object value) throws ProtocolException {
        write(value, 0);
    }

    private void write(Object value, int depth) throws ProtocolException {
        if (!writeScalar(value)) {
            int number = references.number(value);
            if (number >= 0) {
                tag(Tag.AGAIN);
                output.integer(number);
            } else {
                writeObject(value, Depth.below(depth));
            }
        }
    }

    private boolean writeScalar(Object value) {
        if (value == null) {
            tag(Tag.NULL);
        } else if (value instanceof Double number) {
            tag(Tag.DOUBLE);
            output.real(number);
        } else if (value instanceof Integer number) {
            tag(Tag.INT);
            output.integer(number);
        } else if (value instanceof Boolean truth) {
            tag(truth ? Tag.TRUE : Tag.FALSE);
        } else if (value instanceof Long number) {
            tag(Tag.LONG);
            output.longInteger(number);
        } else if (value instanceof String text) {
            tag(Tag.TEXT);
            output.text(text);
        } else {
            return writeRareScalar(value);
        }
        return true;
    }

    private boolean writeRareScalar(Object value) {
        if (value instanceof Float number) {
            tag(Tag.FLOAT);
            output.integer(Float.floatToRawIntBits(number));
        } else if (value instanceof Character letter) {
            tag(Tag.CHAR);
            output.integer(letter);
        } else if (value instanceof Short number) {
            tag(Tag.SHORT);
            output.integer(number);
        } else if (value instanceof Byte number) {
            tag(Tag.BYTE);
            output.integer(number);
        } else if (value.getClass() == BigInteger.class) {
            tag(Tag.BIG_INTEGER);
            output.text(value.toString());
        } else if (value.getClass() == BigDecimal.class) {
            tag(Tag.BIG_DECIMAL);
            output.text(value.toString());
        } else {
            return false;
        }
        return true;
    }

    private void writeObject(Object value, int depth) throws ProtocolException {
        if (value.getClass().isArray()) {
            references.add(value);
            writeArray(value, depth);
        } else if (value.getClass().isRecord() && vocabulary.number(value.getClass()).isPresent()) {
            references.add(value);
            writeRecord(value, depth);
        } else if (value instanceof Enum<?> constant && vocabulary.number(constant.getDeclaringClass()).isPresent()) {
            tag(Tag.ENUM);
            output.integer(vocabulary.number(constant.getDeclaringClass()).get());
            output.integer(constant.ordinal());
        } else if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            references.add(value);
            writeCollection(value, depth);
        } else if (value instanceof INDArray tensor) {
            references.add(value);
            tag(Tag.TENSOR);
            Tensor.write(output, tensor);
        } else if (value instanceof RandomGenerator random && handles.home(value) < 0) {
            tag(Tag.RANDOM);
            output.integer(handles.exportRandom(random));
        } else if (!writeOptional(value, depth)) {
            handles.write(value, output, this);
        }
    }

    /** What the array holds; the reader knows that an array comes. */
    void writeArray(Object array, int depth) throws ProtocolException {
        if (array.getClass().getComponentType().isPrimitive()) {
            tag(PrimitiveArrays.tag(array));
            PrimitiveArrays.write(output, array);
            return;
        }
        tag(Tag.OBJECTS);
        ElementType.write(output, array.getClass().getComponentType(), vocabulary);
        int length = Array.getLength(array);
        output.integer(length);
        for (int i = 0; i < length; i++) {
            write(Array.get(array, i), depth);
        }
    }

    private void writeRecord(Object value, int depth) throws ProtocolException {
        tag(Tag.RECORD);
        output.integer(vocabulary.number(value.getClass()).orElseThrow());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                write(component.getAccessor().invoke(value), depth);
            } catch (ReflectiveOperationException e) {
                throw new ProtocolException(component + " can't be read", e);
            }
        }
    }

    private void writeCollection(Object value, int depth) throws ProtocolException {
        if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            Object[] entries = map.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .toArray();
            output.integer(entries.length / 2);
            writeAll(entries, depth);
        } else {
            tag(value instanceof Set<?> ? Tag.SET : Tag.LIST);
            Object[] elements = ((Collection<?>) value).toArray();
            output.integer(elements.length);
            writeAll(elements, depth);
        }
    }

    private void writeAll(Object[] values, int depth) throws ProtocolException {
        for (Object value : values) {
            write(value, depth);
        }
    }

    private boolean writeOptional(Object value, int depth) throws ProtocolException {
        if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL);
            write(optional.orElse(null), depth);
        } else if (value instanceof OptionalInt optional) {
            tag(Tag.OPTIONAL_INT);
            write(optional.isPresent() ? optional.getAsInt() : null, depth);
        } else if (value instanceof OptionalLong optional) {
            tag(Tag.OPTIONAL_LONG);
            write(optional.isPresent() ? optional.getAsLong() : null, depth);
        } else if (value instanceof OptionalDouble optional) {
            tag(Tag.OPTIONAL_DOUBLE);
            write(optional.isPresent() ? optional.getAsDouble() : null, depth);
        } else {
            return false;
        }
        return true;
    }

    void tag(Tag tag) {
        output.flag(tag.ordinal());
    }
}
