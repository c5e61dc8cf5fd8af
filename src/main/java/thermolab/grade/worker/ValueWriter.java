package thermolab.grade.worker;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
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

    void write(Object value, Expected expected) throws ProtocolException {
        write(value, expected, 0);
    }

    private void write(Object value, Expected expected, int depth) throws ProtocolException {
        if (!writeScalar(value)) {
            int number = references.number(value);
            if (number >= 0) {
                tag(Tag.AGAIN);
                output.integer(number);
            } else {
                writeObject(value, expected, Depth.below(depth));
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
        } else {
            return false;
        }
        return true;
    }

    private void writeObject(Object value, Expected expected, int depth) throws ProtocolException {
        if (value instanceof Enum<?> constant && vocabulary.number(constant.getDeclaringClass()).isPresent()) {
            tag(Tag.ENUM);
            output.integer(vocabulary.number(constant.getDeclaringClass()).get());
            output.integer(constant.ordinal());
        } else if (value instanceof RandomGenerator random && handles.home(value) < 0) {
            tag(Tag.RANDOM);
            output.integer(handles.exportRandom(random));
        } else if (isNumbered(value)) {
            int number = references.add(value);
            int before = output.size();
            writeNumbered(value, expected, depth);
            references.resize(number, output.size() - before);
        } else if (!writeOptional(value, expected.argument(0), depth)) {
            handles.write(value, output, this, expected);
        }
    }

    /** Whether it may be met again by its number. */
    private boolean isNumbered(Object value) {
        return value.getClass().isArray() || value.getClass().isRecord() && vocabulary.number(value.getClass()).isPresent()
                || value instanceof Collection<?> || value instanceof Map<?, ?> || value instanceof INDArray;
    }

    private void writeNumbered(Object value, Expected expected, int depth) throws ProtocolException {
        if (value.getClass().isArray()) {
            writeArray(value, expected, depth);
        } else if (value.getClass().isRecord()) {
            writeRecord(value, expected.as(value.getClass()), depth);
        } else if (value instanceof INDArray tensor) {
            tag(Tag.TENSOR);
            Tensor.write(output, tensor);
        } else {
            writeCollection(value, expected, depth);
        }
    }

    /** What an array of the call holds now. */
    void writeContents(Object array) throws ProtocolException {
        writeArray(array, Expected.of(array.getClass()), 1);
    }

    private void writeArray(Object array, Expected expected, int depth) throws ProtocolException {
        if (array.getClass().getComponentType().isPrimitive()) {
            tag(PrimitiveArrays.tag(array));
            PrimitiveArrays.write(output, array);
            return;
        }
        tag(Tag.OBJECTS);
        ElementType.write(output, array.getClass().getComponentType(), vocabulary);
        output.integer(Array.getLength(array));
        writeAll((Object[]) array, expected.as(array.getClass()).argument(0), depth);
    }

    private void writeRecord(Object value, Expected expected, int depth) throws ProtocolException {
        tag(Tag.RECORD);
        output.integer(vocabulary.number(value.getClass()).orElseThrow());
        List<Expected> components = vocabulary.components(expected);
        for (int i = 0; i < components.size(); i++) {
            write(vocabulary.shape(value.getClass()).component(value, i), components.get(i), depth);
        }
    }

    private void writeCollection(Object value, Expected expected, int depth) throws ProtocolException {
        if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            Map<Object, Object> entries = new LinkedHashMap<>(map);
            output.integer(entries.size());
            for (Map.Entry<Object, Object> entry : entries.entrySet()) {
                write(entry.getKey(), expected.argument(0), depth);
                write(entry.getValue(), expected.argument(1), depth);
            }
        } else {
            tag(value instanceof Set<?> ? Tag.SET : Tag.LIST);
            Object[] elements = ((Collection<?>) value).toArray();
            output.integer(elements.length);
            writeAll(elements, expected.argument(0), depth);
        }
    }

    private void writeAll(Object[] values, Expected element, int depth) throws ProtocolException {
        for (Object value : values) {
            write(value, element, depth);
        }
    }

    private boolean writeOptional(Object value, Expected content, int depth) throws ProtocolException {
        if (value instanceof Optional<?> optional) {
            tag(Tag.OPTIONAL);
            write(optional.orElse(null), content, depth);
        } else if (value instanceof OptionalInt optional) {
            tag(Tag.OPTIONAL_INT);
            write(optional.isPresent() ? optional.getAsInt() : null, content, depth);
        } else if (value instanceof OptionalLong optional) {
            tag(Tag.OPTIONAL_LONG);
            write(optional.isPresent() ? optional.getAsLong() : null, content, depth);
        } else if (value instanceof OptionalDouble optional) {
            tag(Tag.OPTIONAL_DOUBLE);
            write(optional.isPresent() ? optional.getAsDouble() : null, content, depth);
        } else {
            return false;
        }
        return true;
    }

    void tag(Tag tag) {
        output.flag(tag.ordinal());
    }
}
