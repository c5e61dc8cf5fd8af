package thermolab.grade.worker;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import thermolab.exercise.Javac;
import thermolab.exercise.MemoryLoader;

/**
 * Compiles what the answers of a submission need. What does not compile is left out and the rest compiled again, so that a
 * mistake costs the answers that depend on it and no others. No code of the submission runs.
 */
final class SourceCompiler {

    /** Rounds of leaving out; more means that hardly anything is right. */
    private static final int MOST_ROUNDS = 12;

    private final Javac javac = new Javac();

    /** Text that is nested too deep for the compiler, or for our own reading of it, is given up. */
    Compiled compile(CompileRequest request) {
        try {
            return read(request);
        } catch (StackOverflowError e) {
            return new Compiled(Map.of(), List.of(), List.of(), true);
        }
    }

    private Compiled read(CompileRequest request) {
        Units units = Units.of(request);
        List<String> names = request.contracts().stream().map(SourceCompiler::simple).toList();
        List<Unit> alive = new ArrayList<>(units.needed(names));
        Map<Unit, String> problems = new LinkedHashMap<>();
        Map<String, byte[]> classes = Map.of();
        for (int round = 0; !alive.isEmpty(); round++) {
            Map<JavaFileObject, Unit> sources = sources(alive);
            Javac.Result result = javac.compile(sources.keySet());
            if (result.gaveUp() || result.problems().stream().anyMatch(problem -> !sources.containsKey(problem.source()))) {
                return new Compiled(Map.of(), List.of(), units.notes(), true);
            }
            if (result.problems().isEmpty()) {
                classes = result.classes();
                break;
            }
            Set<Unit> failed = failed(result.problems(), sources, problems);
            alive.removeAll(round < MOST_ROUNDS ? failed : Set.copyOf(alive));
        }
        List<String> notes = new ArrayList<>(units.notes());
        List<Compiled.Answer> answers = new ArrayList<>();
        for (String contract : request.contracts()) {
            answers.add(answer(contract, classes, alive, problems, units, notes));
        }
        return new Compiled(classes, new OwnWork(classes).of(request.contracts(), answers), notes, false);
    }

    private static Map<JavaFileObject, Unit> sources(List<Unit> alive) {
        List<String> imports = alive.stream().filter(Unit::isImport).map(unit -> unit.names().get(0)).toList();
        List<String> holders = alive.stream().map(Unit::holder).filter(holder -> !holder.isEmpty()).toList();
        Map<JavaFileObject, Unit> sources = new IdentityHashMap<>();
        alive.forEach(unit -> sources.put(Javac.source(unit.title(), unit.source(imports, holders)), unit));
        return sources;
    }

    /** Remembers each unit's first problem. A wrong import spoils all cells, so that it is taken out alone first. */
    private static Set<Unit> failed(List<Javac.Problem> problems, Map<JavaFileObject, Unit> sources, Map<Unit, String> remembered) {
        Set<Unit> failed = new LinkedHashSet<>();
        problems.forEach(problem -> failed.add(sources.get(problem.source())));
        if (failed.stream().anyMatch(Unit::isImport)) {
            failed.removeIf(unit -> !unit.isImport());
        }
        for (Javac.Problem problem : problems) {
            Unit unit = sources.get(problem.source());
            if (failed.contains(unit)) {
                remembered.putIfAbsent(unit, unit.title() + (unit.line() > 0 ? ", line " : ":") + problem.line() + ": " + problem.words());
            }
        }
        return failed;
    }

    private static Compiled.Answer answer(String contract, Map<String, byte[]> classes, List<Unit> alive, Map<Unit, String> problems,
            Units units, List<String> notes) {
        List<Candidate> candidates = candidates(contract, classes, alive);
        if (candidates.isEmpty()) {
            return Compiled.Answer.none(problem(contract, problems, units));
        }
        Candidate best = candidates.get(candidates.size() - 1);
        if (candidates.size() > 1) {
            notes.add(candidates.size() + " classes implement " + simple(contract) + "; " + simple(best.type()) + " of "
                    + best.unit().title() + " counts");
        }
        return new Compiled.Answer(best.type(), "", "", false);
    }

    private record Candidate(String type, Unit unit, boolean expectedName, int order) {
    }

    /** The classes that implement the contract, the best last: written before skeleton, expected name before others, late before early. */
    private static List<Candidate> candidates(String contract, Map<String, byte[]> classes, List<Unit> alive) {
        MemoryLoader loader = new MemoryLoader(classes, SourceCompiler.class.getClassLoader());
        List<Candidate> candidates = new ArrayList<>();
        for (String name : new TreeMap<>(classes).keySet()) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                if (Class.forName(contract, false, loader).isAssignableFrom(type) && isConcrete(type)) {
                    Unit unit = unitOf(type, alive);
                    candidates.add(new Candidate(name, unit, type.getSimpleName().equals("My" + simple(contract)), alive.indexOf(unit)));
                }
            } catch (ClassNotFoundException | LinkageError e) {
                continue; // such a class can be no answer
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> !candidate.unit().unsolved())
                .thenComparing(Candidate::expectedName).thenComparing(Candidate::order));
        return candidates;
    }

    private static boolean isConcrete(Class<?> type) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass()
                && (type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()));
    }

    private static Unit unitOf(Class<?> type, List<Unit> alive) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        String name = outermost.getSimpleName();
        String packageName = outermost.getPackageName();
        return alive.stream().filter(unit -> unit.packageName().equals(packageName) && (unit.names().contains(name) || unit.holder().equals(name)))
                .findFirst().orElseThrow();
    }

    /** The first problem of what an attempt at the contract needs; empty where nobody tried. */
    private static String problem(String contract, Map<Unit, String> problems, Units units) {
        String name = simple(contract);
        Collection<Unit> needed = units.needed(List.of(name));
        boolean tried = needed.stream().anyMatch(unit -> problems.containsKey(unit) && unit.kind() == Declaration.Kind.TYPE
                && unit.words().contains(name) && (unit.words().contains("implements") || unit.words().contains("extends")));
        if (!tried) {
            return "";
        }
        return problems.entrySet().stream().filter(entry -> needed.contains(entry.getKey()) && !entry.getKey().isImport())
                .findFirst().map(Map.Entry::getValue).orElse("");
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
