package thermolab.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The classes of a learner that an answer can get at, and all that they name. Names are internal ones, {@code java/lang/Math}. */
public final class Reach {

    private static final ClassLoader TOOLKIT = Reach.class.getClassLoader();
    /** Answers that were compiled with the toolkit: in an author's build and in an IDE. */
    private static final String BESIDE_THE_TOOLKIT = "chapter\\w+/(?:My|Wrong).*";
    private static final Mentions NOTHING = new Mentions(List.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private final Function<String, Optional<byte[]>> own;
    private final Map<String, Mentions> known = new HashMap<>();
    private final Set<String> ownTypes = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<Mentions.Use> uses = new HashSet<>();

    private Reach(Function<String, Optional<byte[]>> own) {
        this.own = own;
    }

    /**
     * The reach of an answer that has not been loaded.
     *
     * @param answer binary name of its class
     * @param classes the learner's classes by binary name
     */
    public static Reach of(String answer, Map<String, byte[]> classes) {
        return new Reach(name -> Optional.ofNullable(classes.get(name.replace('/', '.')))).from(answer.replace('.', '/'));
    }

    /** The reach of an answer's class in this process, from what its class loader says of its bytes. */
    static Reach of(Class<?> answer) {
        Class<?> written = answer.isHidden() ? answer.getNestHost() : answer; // a lambda's code is in the class around it
        String root = internal(written);
        Predicate<Class<?>> isOwn = isOfToolkit(written.getClassLoader())
                ? type -> internal(type).matches(BESIDE_THE_TOOLKIT) || type.getNestHost() == written.getNestHost()
                : type -> !isOfToolkit(type.getClassLoader());
        Reach reach = new Reach(name -> load(name, written.getClassLoader()).filter(isOwn).map(type -> bytes(name, type.getClassLoader())));
        if (written.getSuperclass() != null) { // of a class that nobody wrote, this much is known
            reach.uses.add(new Mentions.Use(internal(written.getSuperclass()), "<init>", "()V"));
        }
        return reach.from(root);
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static Optional<Class<?>> load(String name, ClassLoader loader) {
        try {
            return Optional.of(Class.forName(name.replace('/', '.'), false, loader));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty(); // what can't be loaded can't be called
        }
    }

    private static boolean isOfToolkit(ClassLoader loader) {
        for (ClassLoader one = TOOLKIT; one != null; one = one.getParent()) {
            if (one == loader) {
                return true;
            }
        }
        return loader == null;
    }

    private static byte[] bytes(String name, ClassLoader loader) {
        try (InputStream bytes = loader == null ? ClassLoader.getSystemResourceAsStream(name + ".class") : loader.getResourceAsStream(name + ".class")) {
            return bytes == null ? null : bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reach from(String root) {
        Deque<String> next = new ArrayDeque<>(List.of(root));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            String name = next.remove();
            Optional<byte[]> bytes = own.apply(name);
            if (bytes.isPresent()) {
                Mentions mentions = Mentions.of(bytes.get());
                known.put(name, mentions);
                ownTypes.add(name);
                types.addAll(mentions.types());
                uses.addAll(mentions.uses());
                mentions.types().stream().filter(seen::add).forEach(next::add);
            }
        }
        return this;
    }

    /** Whether the learner has written that class. */
    boolean isOwn(String type) {
        return ownTypes.contains(type);
    }

    /** All types that the learner's classes name. */
    Set<String> types() {
        return types;
    }

    /** All methods and fields that they name. */
    Set<Mentions.Use> uses() {
        return uses;
    }

    /** Whether a type is another, extends it or implements it. */
    boolean isKindOf(String type, String other) {
        return type.equals(other) || mentions(type).parents().stream().anyMatch(parent -> isKindOf(parent, other));
    }

    /** The class or interface that a method is found in, from the owner upward; empty where there is none. */
    Optional<String> home(Mentions.Use use) {
        return home(use.owner(), use.name() + use.descriptor());
    }

    private Optional<String> home(String owner, String method) {
        return mentions(owner).declared().contains(method) ? Optional.of(owner)
                : mentions(owner).parents().stream().map(parent -> home(parent, method)).flatMap(Optional::stream).findFirst();
    }

    private Mentions mentions(String type) {
        Mentions found = known.get(type);
        if (found == null) {
            byte[] bytes = type.startsWith("java/") ? null : bytes(type, TOOLKIT); // the platform extends nothing of ours
            found = bytes == null ? NOTHING : Mentions.of(bytes);
            known.put(type, found);
        }
        return found;
    }
}
