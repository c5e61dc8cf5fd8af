package thermolab.grade.worker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The element type of an array of objects: a number of {@link #PLAIN} or of the vocabulary, below a count of dimensions. */
final class ElementType {

    private static final List<Class<?>> PLAIN = List.of(Object.class, double.class, int.class, boolean.class, long.class, float.class,
            byte.class, short.class, char.class, Double.class, Integer.class, Boolean.class, Long.class, Float.class, Byte.class,
            Short.class, Character.class, Number.class, String.class, List.class, Set.class, Map.class, Optional.class,
            OptionalInt.class, OptionalLong.class, OptionalDouble.class, RandomGenerator.class, INDArray.class);

    private ElementType() {
    }

    static void write(Output output, Class<?> type, Vocabulary vocabulary) throws ProtocolException {
        int dimensions = 0;
        Class<?> innermost = type;
        while (innermost.isArray()) {
            innermost = innermost.getComponentType();
            dimensions++;
        }
        int plain = PLAIN.indexOf(innermost);
        String name = innermost.getName();
        output.flag(dimensions);
        output.integer(plain >= 0 ? plain : PLAIN.size() + vocabulary.number(innermost)
                .orElseThrow(() -> new ProtocolException("an array of " + name + " is no part of the contract")));
    }

    static Class<?> read(Input input, Vocabulary vocabulary) throws ProtocolException {
        int dimensions = input.flag();
        if (dimensions > Depth.LIMIT) {
            throw new ProtocolException("dimensions of an array (" + dimensions + ") must be at most " + Depth.LIMIT);
        }
        int number = input.integer();
        Class<?> type = number >= 0 && number < PLAIN.size() ? PLAIN.get(number) : vocabulary.type(number - PLAIN.size());
        for (int i = 0; i < dimensions; i++) {
            type = type.arrayType();
        }
        return type;
    }
}
