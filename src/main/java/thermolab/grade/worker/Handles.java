package thermolab.grade.worker;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Objects that stay on their side and answer calls by number: callbacks of a test, models that an answer returns. The same
 * object has the same number for as long as the connection lasts.
 */
final class Handles {

    private static final int MOST = 100_000;

    private final Peer peer;
    private final Vocabulary vocabulary;
    /** What turns a function of ours into code that may travel; nothing on the untrusted side. */
    private final Function<Object, Optional<Code>> coder;
    private final Codes codes;

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> exported = new ArrayList<>();
    /** Stand-ins for the other side's objects, by number, and their numbers. */
    private final Map<Integer, Object> standIns = new HashMap<>();
    private final Map<Object, Integer> homes = new IdentityHashMap<>();

    Handles(Peer peer, Vocabulary vocabulary, Function<Object, Optional<Code>> coder, Codes codes) {
        this.peer = peer;
        this.vocabulary = vocabulary;
        this.coder = coder;
        this.codes = codes;
    }

    /** The number of one of our objects, a new one where it has none yet. */
    int export(Object object) {
        return numbers.computeIfAbsent(object, key -> {
            if (exported.size() >= MOST) {
                throw new IllegalStateException("at most " + MOST + " objects may be handed over");
            }
            exported.add(key);
            return exported.size() - 1;
        });
    }

    int exportRandom(RandomGenerator random) {
        return export(numbers.containsKey(random) ? random : new Identified(random).registered(this));
    }

    Object exported(int number) throws ProtocolException {
        if (number < 0 || number >= exported.size()) {
            throw new ProtocolException("number of a handle (" + number + ") must be below " + exported.size());
        }
        Object object = exported.get(number);
        return object instanceof Identified identified ? identified.blocks() : object;
    }

    /** The other side's number for what is a stand-in here, or -1. */
    int home(Object standIn) {
        return homes.getOrDefault(standIn, -1);
    }

    void write(Object value, Output output, ValueWriter writer) throws ProtocolException {
        int home = home(value);
        Optional<Code> code = home >= 0 ? Optional.empty() : coder.apply(value);
        if (home >= 0) {
            writer.tag(Tag.HOME);
            output.integer(home);
        } else if (code.isPresent()) {
            writer.tag(Tag.CODE);
            output.text(code.get().name());
            output.raw(code.get().bytes());
            writer.write(code.get().captured());
        } else {
            Class<?> type = vocabulary.interfaceOf(value).orElseThrow(
                    () -> new ProtocolException("an object of " + value.getClass().getName() + " is no part of the contract"));
            writer.tag(Tag.HANDLE);
            output.integer(vocabulary.number(type).orElseThrow());
            output.integer(export(value));
        }
    }

    Object read(Tag tag, Input input, ValueReader reader) throws ProtocolException {
        if (tag == Tag.HOME) {
            int number = input.integer();
            Object object = exported(number);
            return exported.get(number) instanceof Identified identified ? identified.random : object;
        }
        if (tag == Tag.CODE) {
            return codes.read(input.text(), input.raw(), reader.read());
        }
        Class<?> type = tag == Tag.RANDOM ? RandomBlocks.class : vocabulary.type(input.integer());
        if (!type.isInterface()) {
            throw new ProtocolException(type.getName() + " is no interface");
        }
        int number = input.integer();
        Object standIn = standIns.get(number);
        if (standIn == null) {
            if (standIns.size() >= MOST) {
                throw new ProtocolException("at most " + MOST + " objects may be handed over");
            }
            standIn = standIn(number, type, tag);
            standIns.put(number, standIn);
            homes.put(standIn, number);
        }
        return standIn;
    }

    private Object standIn(int number, Class<?> type, Tag tag) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new StandIn(peer, number, type));
        return tag == Tag.RANDOM ? new RemoteRandom((RandomBlocks) proxy) : proxy;
    }

    /** A generator in the table, beside the view of it that answers calls. */
    private record Identified(RandomGenerator random) {

        RandomBlocks blocks() {
            return count -> random.longs(Math.max(0, Math.min(count, RemoteRandom.LARGEST_BLOCK))).toArray();
        }

        /** Puts the generator's own identity into the table, so that the next call finds it. */
        Object registered(Handles handles) {
            handles.numbers.put(random, handles.export(this));
            return random;
        }
    }
}
