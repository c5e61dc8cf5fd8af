package thermolab.grade.worker;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a contract declares for the place where a value stands.
 *
 * @param type class that the value must be of
 * @param arguments what its type parameters stand for, or an array's elements; empty where the contract does not say
 */
public record Expected(Class<?> type, List<Expected> arguments) {

    static final Expected ANYTHING = new Expected(Object.class, List.of());

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(boolean.class, Boolean.class, byte.class, Byte.class, short.class,
            Short.class, char.class, Character.class, int.class, Integer.class, long.class, Long.class, float.class, Float.class,
            double.class, Double.class, void.class, Void.class);

    static Expected of(Type type) {
        return of(type, Map.of());
    }

    /** The same with type variables replaced; one that nobody binds stands for its bound. */
    static Expected of(Type type, Map<TypeVariable<?>, Expected> bindings) {
        if (type instanceof Class<?> plain) {
            return new Expected(plain, plain.isArray() ? List.of(of(plain.getComponentType())) : List.of());
        } else if (type instanceof ParameterizedType generic) {
            return new Expected((Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments()).map(argument -> of(argument, bindings)).toList());
        } else if (type instanceof GenericArrayType array) {
            Expected element = of(array.getGenericComponentType(), bindings);
            return new Expected(element.type().arrayType(), List.of(element));
        } else if (type instanceof WildcardType wildcard) {
            return of(wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0], bindings);
        }
        Expected bound = bindings.get(type);
        return bound != null ? bound : new Expected(erased(((TypeVariable<?>) type).getBounds()[0]), List.of());
    }

    /** What the type parameters of its class, and of the interfaces above that, stand for. */
    Map<TypeVariable<?>, Expected> bindings() {
        Map<TypeVariable<?>, Expected> bindings = new HashMap<>();
        bind(bindings);
        return bindings;
    }

    private void bind(Map<TypeVariable<?>, Expected> bindings) {
        TypeVariable<?>[] parameters = type.getTypeParameters();
        for (int i = 0; i < parameters.length && i < arguments.size(); i++) {
            bindings.put(parameters[i], arguments.get(i));
        }
        for (Type above : type.getGenericInterfaces()) {
            of(above, bindings).bind(bindings);
        }
    }

    /** What is expected of the elements, or of a map's values. */
    Expected argument(int number) {
        return number < arguments.size() ? arguments.get(number) : ANYTHING;
    }

    /** This, known to be of a narrower class; what the contract says about it holds where it is the same. */
    Expected as(Class<?> actual) {
        return actual == type ? this : of(actual);
    }

    boolean admits(Class<?> actual) {
        return type.isPrimitive() ? BOXES.get(type) == actual : type.isAssignableFrom(actual);
    }

    void require(Class<?> actual) throws ProtocolException {
        if (!admits(actual)) {
            throw new ProtocolException("a value must be of type " + type.getSimpleName() + ", not " + actual.getSimpleName());
        }
    }

    /** Whether its values are numbers, truths, texts or constants: what costs the same to hash and to hand over, whatever it is. */
    boolean isScalar() {
        return isScalar(type);
    }

    static boolean isScalar(Class<?> type) {
        return type.isPrimitive() || BOXES.containsValue(type) || type == String.class || Enum.class.isAssignableFrom(type);
    }

    private static Class<?> erased(Type bound) {
        return bound instanceof Class<?> plain ? plain : bound instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }
}
