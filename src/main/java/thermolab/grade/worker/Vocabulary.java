package thermolab.grade.worker;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The types that may travel for one contract: what its methods take and return, and whatever that is made of. Both sides
 * find the same list in the same order, so that a frame names a type by its number and never by a name to be loaded.
 */
public final class Vocabulary {

    /** Types that the codec knows by itself. */
    private static final Set<Class<?>> KNOWN = Set.of(Boolean.class, Byte.class, Short.class, Character.class, Integer.class,
            Long.class, Float.class, Double.class, Number.class, String.class, CharSequence.class, Object.class, Void.class,
            Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class, RandomGenerator.class, INDArray.class);

    private final Class<?> contract;
    private final List<Class<?>> types;
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final Map<Class<?>, List<Method>> methods = new HashMap<>();
    private final Map<Class<?>, RecordShape> shapes = new ConcurrentHashMap<>();
    private final Map<Expected, List<Expected>> components = new ConcurrentHashMap<>();
    private final Map<Expected, List<Signature>> signatures = new ConcurrentHashMap<>();

    private Vocabulary(Class<?> contract, Set<Class<?>> types) {
        this.contract = contract;
        this.types = List.copyOf(types);
        for (Class<?> type : this.types) {
            numbers.put(type, numbers.size());
            if (type.isInterface()) {
                methods.put(type, callable(type));
            }
        }
    }

    /**
     * The vocabulary of an interface.
     *
     * @throws IllegalArgumentException where a method needs a type that can't travel
     */
    public static Vocabulary of(Class<?> contract) {
        Set<Class<?>> types = new LinkedHashSet<>(List.of(RandomBlocks.class));
        collect(contract, types);
        return new Vocabulary(contract, types);
    }

    Class<?> contract() {
        return contract;
    }

    /** Number of a type, or nothing where it is no part of the vocabulary. */
    Optional<Integer> number(Class<?> type) {
        return Optional.ofNullable(numbers.get(type));
    }

    Class<?> type(int number) throws ProtocolException {
        if (number < 0 || number >= types.size()) {
            throw new ProtocolException("number of a type (" + number + ") must be in 0.." + (types.size() - 1));
        }
        return types.get(number);
    }

    /** The interface as which an object travels by handle: the one that is declared where it stands, or one that may stand there. */
    Optional<Expected> interfaceOf(Object object, Expected place) {
        if (methods.containsKey(place.type()) && place.type().isInstance(object)) {
            return Optional.of(place);
        }
        return types.stream().filter(type -> type.isInterface() && type.isInstance(object) && place.admits(type)).findFirst().map(Expected::of);
    }

    /** The instance methods of an interface in an order that both sides find. */
    List<Method> methods(Class<?> type) {
        return methods.getOrDefault(type, List.of());
    }

    /** What these methods take and return, in the same order. */
    List<Signature> signatures(Expected type) {
        return signatures.computeIfAbsent(type, owner -> methods(owner.type()).stream().map(method -> Signature.of(owner, method)).toList());
    }

    RecordShape shape(Class<?> type) {
        return shapes.computeIfAbsent(type, RecordShape::new);
    }

    /** What a record's components must be. */
    List<Expected> components(Expected type) {
        return components.computeIfAbsent(type, whole -> shape(whole.type()).expected(whole));
    }

    private static List<Method> callable(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
                methods.add(method);
            }
        }
        methods.sort((a, b) -> key(a).compareTo(key(b)));
        return methods;
    }

    /** Name and parameters; put together by hand, as each worker does this at its start, when `+` costs milliseconds. */
    private static String key(Method method) {
        StringBuilder key = new StringBuilder(method.getName());
        for (Class<?> parameter : method.getParameterTypes()) {
            key.append(' ').append(parameter.getName());
        }
        return key.toString();
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof Class<?> plain) {
            collectClass(plain, types);
        } else if (type instanceof GenericArrayType array) {
            collect(array.getGenericComponentType(), types);
        } else if (type instanceof ParameterizedType generic) {
            requireQuickToHash(generic);
            collect(generic.getRawType(), types);
            collect(generic.getActualTypeArguments(), types);
        } else if (type instanceof WildcardType wildcard) {
            collect(wildcard.getUpperBounds(), types);
            collect(wildcard.getLowerBounds(), types);
        } else if (type instanceof TypeVariable<?> variable && variable.getBounds()[0] instanceof Class<?>) {
            collect(variable.getBounds(), types);
        }
    }

    /** A worker may choose values whose hashes all collide; tables hold scalars only, whose order keeps them quick even so. */
    private static void requireQuickToHash(ParameterizedType generic) {
        Class<?> table = (Class<?>) generic.getRawType();
        if (Set.class.isAssignableFrom(table) || Map.class.isAssignableFrom(table)) {
            Expected element = Expected.of(generic.getActualTypeArguments()[0]);
            if (!element.isScalar()) {
                throw new IllegalArgumentException(generic.getTypeName() + " can't travel between processes; elements of sets and keys of maps "
                        + "must be numbers, texts or constants of an enum: use a list or an array");
            }
        }
    }

    private static void collect(Type[] several, Set<Class<?>> types) {
        for (Type type : several) {
            collect(type, types);
        }
    }

    private static void collectClass(Class<?> type, Set<Class<?>> types) {
        if (type.isArray()) {
            collectClass(type.getComponentType(), types);
        } else if (!type.isPrimitive() && !KNOWN.contains(type) && !isCollection(type) && types.add(type)) {
            collectParts(type, types);
        }
    }

    private static void collectParts(Class<?> type, Set<Class<?>> types) {
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        } else if (type.isInterface()) {
            if (type.isSealed()) {
                collect(type.getPermittedSubclasses(), types);
            }
            for (Method method : callable(type)) {
                if (!type.getName().startsWith("java.") || Modifier.isAbstract(method.getModifiers())) {
                    collect(method.getGenericParameterTypes(), types);
                    collect(method.getGenericReturnType(), types);
                }
            }
        } else if (!type.isEnum()) {
            throw new IllegalArgumentException(type.getName()
                    + " can't travel between processes; use numbers, arrays, collections, records, enums and interfaces");
        }
    }

    /** Whether the JDK brings this method along, such as {@code andThen}: it runs where it is called, on either side. */
    static boolean isOfPlatform(Method method) {
        return method.getDeclaringClass().getName().startsWith("java.");
    }

    static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == Iterable.class;
    }

    /** All types, for whoever wants to know what may be sent. */
    public List<Class<?>> types() {
        return new ArrayList<>(types);
    }
}
