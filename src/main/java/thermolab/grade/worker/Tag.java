package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What kind of value follows in a frame. */
enum Tag {
    NULL(null), FALSE(Boolean.class), TRUE(Boolean.class), BYTE(Byte.class), SHORT(Short.class), CHAR(Character.class),
    INT(Integer.class), LONG(Long.class), FLOAT(Float.class), DOUBLE(Double.class), TEXT(String.class),
    /** An object that came before in this exchange, by its number. */
    AGAIN(null),
    BOOLEANS(boolean[].class), BYTES(byte[].class), SHORTS(short[].class), CHARS(char[].class), INTS(int[].class),
    LONGS(long[].class), FLOATS(float[].class), DOUBLES(double[].class),
    /** An array of objects: its element type, then its elements. */
    OBJECTS(null),
    LIST(ArrayList.class), SET(LinkedHashSet.class), MAP(LinkedHashMap.class), OPTIONAL(Optional.class),
    OPTIONAL_INT(OptionalInt.class), OPTIONAL_LONG(OptionalLong.class), OPTIONAL_DOUBLE(OptionalDouble.class), ENUM(null),
    RECORD(null), TENSOR(INDArray.class),
    /** An object that stays with the sender and answers calls. */
    HANDLE(null),
    /** An object of the receiver's, sent back. */
    HOME(null),
    /** A generator of random numbers that stays with the sender and hands out blocks. */
    RANDOM(RandomGenerator.class),
    /** A function that travels as code, from the trusted side only. */
    CODE(null);

    private static final Tag[] ALL = values();

    /** Class of what is made of it; null where the bytes that follow decide. */
    private final Class<?> made;

    Tag(Class<?> made) {
        this.made = made;
    }

    static Tag of(int number) throws ProtocolException {
        if (number >= ALL.length) {
            throw new ProtocolException("tag (" + number + ") must be below " + ALL.length);
        }
        return ALL[number];
    }

    /** Refuses what can't stand at this place, before anything is made of it. */
    void requireAt(Expected place) throws ProtocolException {
        if (made != null) {
            place.require(made);
        } else if (this == NULL && place.type().isPrimitive() && place.type() != void.class) {
            throw new ProtocolException("a value of type " + place.type() + " must not be null");
        }
    }
}
