package thermolab.grade.worker;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Objects that stay on their side and answer calls by number: callbacks of a test, models that an answer returns. The same
 * object has the same number for as long as the connection serves one exercise.
 *
 * <p>An object answers only as the interface that it was handed over as. What an interface computes by a default method is the
 * worker's work on both ends of the connection, so that no count of an answer's choosing keeps the trusted side busy; only where
 * the test's own class has a method of its own in its place does that travel.
 */
final class Handles {

    private static final int MOST = 100_000;

    private final Peer peer;
    private final Vocabulary vocabulary;
    /** What turns a function of ours into code that may travel; nothing on the untrusted side. */
    private final Function<Object, Optional<Code>> coder;
    private final Codes codes;

    private final Map<Object, Map<Class<?>, Integer>> numbers = new IdentityHashMap<>();
    private final List<Exported> exported = new ArrayList<>();
    /** Stand-ins for the other side's objects, by number, and their numbers. */
    private final Map<Integer, Object> standIns = new HashMap<>();
    private final Map<Object, Integer> homes = new IdentityHashMap<>();

    Handles(Peer peer, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Codes codes) {
        this.peer = peer;
        this.vocabulary = vocabulary;
        this.coder = coder;
        this.codes = codes;
    }

    /**
     * One of our objects.
     *
     * @param object that comes back where its number comes back
     * @param served what its calls go to: the object, or a view of it
     * @param type as which it was handed over
     * @param overridden numbers of default methods in whose place its class has methods of its own
     */
    record Exported(Object object, Object served, Expected type, List<Integer> overridden) {
    }

    /** The number of one of our objects, a new one where it has none yet. */
    int export(Object object, Object served, Expected type) {
        return numbers.computeIfAbsent(object, key -> new HashMap<>()).computeIfAbsent(type.type(), key -> {
            if (exported.size() >= MOST) {
                throw new IllegalStateException("at most " + MOST + " objects may be handed over");
            }
            exported.add(new Exported(object, served, type, overridden(object, type)));
            return exported.size() - 1;
        });
    }

    int exportRandom(RandomGenerator random) {
        RandomBlocks blocks = count -> random.longs(Math.max(0, Math.min(count, RemoteRandom.LARGEST_BLOCK))).toArray();
        return export(random, blocks, Expected.of(RandomBlocks.class));
    }

    private List<Integer> overridden(Object object, Expected type) {
        List<Integer> overridden = new ArrayList<>();
        List<Method> methods = vocabulary.methods(type.type());
        for (int i = 0; i < methods.size(); i++) {
            Method method = methods.get(i);
            try {
                if (method.isDefault() && !object.getClass().getMethod(method.getName(), method.getParameterTypes()).equals(method)) {
                    overridden.add(i);
                }
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e); // an interface's methods are public
            }
        }
        return overridden;
    }

    Exported exported(int number) throws ProtocolException {
        if (number < 0 || number >= exported.size()) {
            throw new ProtocolException("number of a handle (" + number + ") must be below " + exported.size());
        }
        return exported.get(number);
    }

    /** The other side's number for what is a stand-in here, or -1. */
    int home(Object standIn) {
        return homes.getOrDefault(standIn, -1);
    }

    void write(Object value, Output output, ValueWriter writer, Expected place) throws ProtocolException {
        int home = home(value);
        Optional<Code> code = home >= 0 ? Optional.empty() : coder.apply(value);
        if (home >= 0) {
            writer.tag(Tag.HOME);
            output.integer(home);
        } else if (code.isPresent()) {
            writer.tag(Tag.CODE);
            output.text(code.get().name());
            output.raw(code.get().bytes());
            writer.write(code.get().captured(), Expected.of(Object[].class));
        } else {
            Expected type = vocabulary.interfaceOf(value, place).orElseThrow(
                    () -> new ProtocolException("an object of " + value.getClass().getName() + " is no part of the contract"));
            int number = export(value, value, type);
            writer.tag(Tag.HANDLE);
            output.integer(vocabulary.number(type.type()).orElseThrow());
            output.integer(number);
            List<Integer> overridden = exported.get(number).overridden();
            output.integer(overridden.size());
            overridden.forEach(output::integer);
        }
    }

    Object read(Tag tag, Input input, ValueReader reader, Expected place) throws ProtocolException {
        if (tag == Tag.CODE) {
            Object function = codes.read(input.text(), input.raw(), reader.read(Expected.of(Object[].class)));
            place.require(function.getClass());
            return function;
        }
        Object object = tag == Tag.HOME ? exported(input.integer()).object()
                : tag == Tag.RANDOM ? standIn(input.integer(), Expected.of(RandomBlocks.class), Set.of()) : readHandle(input, place);
        place.require(object.getClass());
        return object;
    }

    private Object readHandle(Input input, Expected place) throws ProtocolException {
        Class<?> type = vocabulary.type(input.integer());
        place.require(type);
        if (!type.isInterface()) {
            throw new ProtocolException(type.getName() + " is no interface");
        }
        int number = input.integer();
        List<Method> methods = vocabulary.methods(type);
        Set<Integer> overridden = new HashSet<>();
        for (int i = input.count(Integer.BYTES, methods.size()); i > 0; i--) {
            overridden.add(input.integer());
        }
        return standIn(number, place.as(type), overridden);
    }

    private Object standIn(int number, Expected type, Set<Integer> overridden) throws ProtocolException {
        Object standIn = standIns.get(number);
        if (standIn == null) {
            if (standIns.size() >= MOST) {
                throw new ProtocolException("at most " + MOST + " objects may be handed over");
            }
            Set<Method> local = new HashSet<>();
            List<Method> methods = vocabulary.methods(type.type());
            for (int i = 0; i < methods.size(); i++) {
                if (methods.get(i).isDefault() && (Vocabulary.isOfPlatform(methods.get(i)) || !peer.isTrusted() && !overridden.contains(i))) {
                    local.add(methods.get(i));
                }
            }
            Object proxy = Proxy.newProxyInstance(type.type().getClassLoader(), new Class<?>[] {type.type()},
                    new StandIn(peer, new Target(number, type), local));
            standIn = proxy instanceof RandomBlocks blocks ? new RemoteRandom(blocks) : proxy;
            standIns.put(number, standIn);
            homes.put(standIn, number);
        }
        return standIn;
    }
}
