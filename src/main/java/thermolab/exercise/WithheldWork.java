package thermolab.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a contract {@linkplain Withholds withholds} from answers, and whether an answer uses it. Nothing of the answer runs for
 * that: its classes are read, and all of the learner's that they can get at. What could fetch a class or a method by its name
 * while it runs is refused with what is withheld, so that what the classes name is all that they can use.
 */
public final class WithheldWork {

    private static final String TOOLKIT = "thermolab.";

    /** Owners of methods that can reach nothing by a name: most of the Java platform, mathematics, and the toolkit's own rooms. */
    private static final Pattern OPEN = Pattern.compile("java/lang/(?!ClassLoader|Module|Package|ProcessBuilder)[^/]+|java/lang/(?:ref|runtime)/.*"
            + "|java/lang/reflect/Array|java/lang/invoke/(?:LambdaMetafactory|StringConcatFactory)|java/(?:math|nio|text|time)/.*"
            + "|java/io/(?!Object)[^/]+|java/net/(?!URLClassLoader)[^/]+|java/net/http/.*|java/util/(?!ServiceLoader|ResourceBundle)[^/]+|java/util/(?:concurrent|function|random|regex|stream)/.*"
            + "|jdk/jshell/spi/SPIResolutionException|org/hipparchus/.*|org/nd4j/linalg/.*|tech/tablesaw/.*|chapter\\w+/.*"
            + "|thermolab/exercise/(?:Exercises|Unsolved|Verdict.*)|thermolab/(?!exercise/|grade/|notebook/|course/|cli/|bench/|num/Plugins).*|\\[.*");
    private static final String CLASS = "java/lang/Class";
    private static final Set<String> OF_CLASS = Set.of("getName", "getSimpleName", "getTypeName", "toString", "hashCode", "equals", "isInstance",
            "cast", "isArray", "getComponentType", "getEnumConstants", "desiredAssertionStatus");
    /** What could load native code, or start another program. */
    private static final Pattern CLOSED = Pattern.compile("java/lang/(?:System|Runtime)\\.(?:load|loadLibrary|exec)");
    private static final Pattern NAME = Pattern.compile("[\\w.]{1,200}");
    private static final String SOLUTION = "chapter\\w+/(?:My|Wrong).*";

    private final Class<?> contract;
    private final List<Item> items;

    /** A class with all that it can do, or one method of it in all its forms. */
    private record Item(String type, Optional<String> method) {

        static Item of(String name) {
            String[] parts = name.split("#", 2);
            String type = TOOLKIT + parts[0];
            return new Item(type.replace('.', '/'), parts.length < 2 ? Optional.empty() : Optional.of(parts[1]));
        }

        /** {@code SgdNoise.stationaryVariance}. */
        String words() {
            String name = type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
            return method.map(one -> name + "." + one).orElse(name);
        }
    }

    private WithheldWork(Class<?> contract, List<Item> items) {
        this.contract = contract;
        this.items = items;
    }

    /**
     * What a contract withholds; nothing where it bears no such mark.
     *
     * @throws IllegalArgumentException where a name is of nothing in the toolkit, or the contract itself needs a class that it withholds
     */
    public static WithheldWork by(Class<?> contract) {
        Withholds mark = contract.getAnnotation(Withholds.class);
        WithheldWork withheld = new WithheldWork(contract, mark == null ? List.of() : Stream.of(mark.value()).map(Item::of).toList());
        withheld.items.forEach(withheld::requireSense);
        return withheld;
    }

    /** In words for a learner, {@code SgdNoise.stationaryVariance}; empty where nothing is withheld. */
    public List<String> words() {
        return items.stream().map(Item::words).toList();
    }

    /**
     * What an answer uses and may not.
     *
     * @return a name for {@link #sentence}; empty where the answer is the learner's own work
     */
    public Optional<String> usedBy(Reach reach) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> used = items.stream().filter(item -> isUsed(item, reach)).findFirst().map(Item::words)
                .or(() -> reach.types().stream().filter(type -> type.matches(SOLUTION) && !reach.isOwn(type)).sorted().findFirst().map(WithheldWork::plain));
        return used.or(() -> new TreeSet<>(reach.uses().stream().filter(use -> !isOpen(use, reach))
                .map(use -> plain(use.owner()) + (use.name().startsWith("<") ? "" : "." + use.name())).toList()).stream().findFirst());
    }

    /** Whether what {@link #usedBy} found is itself what is withheld, rather than something that could fetch it by its name. */
    public boolean isItself(String used) {
        return words().contains(used) || used.replace('.', '/').matches(SOLUTION);
    }

    /** Why an answer in this process earns nothing, whatever it computes; empty where it is the learner's own work. */
    Optional<String> refusal(Object answer) {
        return items.isEmpty() ? Optional.empty() : usedBy(Reach.of(answer.getClass())).map(this::sentence);
    }

    /** Why such an answer earns nothing, in one sentence that begins with {@link Withholds#OWN_WORK}. */
    public String sentence(String used) {
        return Withholds.OWN_WORK + ": " + (words().contains(used) ? used + " of the toolkit would do it in a line, and is withheld from this exercise."
                : used.replace('.', '/').matches(SOLUTION) ? used + " is the course's own answer."
                : "with " + (NAME.matcher(used).matches() ? used : "one of its classes") + " an answer could fetch what is withheld from this exercise, so it may not use that.");
    }

    private static boolean isUsed(Item item, Reach reach) {
        if (item.method().isEmpty()) {
            return reach.types().stream().anyMatch(type -> type.startsWith(item.type() + "$") || !reach.isOwn(type) && reach.isKindOf(type, item.type()));
        }
        boolean named = reach.types().stream().anyMatch(type -> reach.isKindOf(type, item.type()));
        return named && reach.uses().stream().anyMatch(use -> use.name().equals(item.method().get()) && isUsed(item.type(), use, reach));
    }

    /** A method of the type itself, of one that extends it, or of one that it extends, by which one of its objects may be called. */
    private static boolean isUsed(String type, Mentions.Use use, Reach reach) {
        Optional<String> home = reach.home(use);
        boolean written = home.isPresent() && reach.isOwn(home.get());
        return !written && (reach.isKindOf(use.owner(), type) || reach.isKindOf(type, use.owner()));
    }

    private boolean isOpen(Mentions.Use use, Reach reach) {
        return reach.isOwn(use.owner()) || plain(use.owner()).startsWith(contract.getPackageName() + ".")
                || OPEN.matcher(use.owner()).matches() && !CLOSED.matcher(use.owner() + "." + use.name()).matches() && (!use.owner().equals(CLASS) || OF_CLASS.contains(use.name()));
    }

    private static String plain(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }

    private void requireSense(Item item) {
        Class<?> type = Exercise.load(item.type().replace('/', '.'), WithheldWork.class.getClassLoader())
                .orElseThrow(() -> new IllegalArgumentException(where(item) + " must be a class of the toolkit, written from below " + TOOLKIT
                        + "; a nested one is written Outer$Inner"));
        if (item.method().isPresent() && Stream.of(type.getMethods(), type.getDeclaredMethods()).flatMap(Stream::of)
                .noneMatch(method -> method.getName().equals(item.method().get()))) {
            throw new IllegalArgumentException(where(item) + " must be a method of " + type.getSimpleName());
        }
        if (item.method().isEmpty() && shownBy(contract).contains(item.type())) {
            throw new IllegalArgumentException(where(item) + " must not be in the contract's own methods, as no answer could do without it; "
                    + "withhold its methods, " + item.words() + "#…");
        }
    }

    private String where(Item item) {
        return "what " + contract.getName() + " withholds (" + item.type().substring(TOOLKIT.length()).replace('/', '.')
                + item.method().map(method -> "#" + method).orElse("") + ")";
    }

    /** The types that somebody needs who implements the contract, or uses what is nested in it. */
    private static Set<String> shownBy(Class<?> contract) {
        Set<String> shown = new TreeSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(List.of(contract));
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            next.addAll(List.of(type.getDeclaredClasses()));
            String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
            try (InputStream bytes = type.getResourceAsStream(file)) {
                Mentions mentions = Mentions.of(bytes.readAllBytes());
                shown.addAll(mentions.shown());
                shown.addAll(mentions.parents());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shown;
    }
}
