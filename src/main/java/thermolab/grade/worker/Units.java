package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thermolab.grade.Submission;
import thermolab.grade.Submission.Source;

/**
 * The texts of a submission for the compiler, those that an answer may need. Of two declarations of a name the later one
 * counts, as when cells are run in order; but a skeleton never replaces what was written.
 */
final class Units {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Set<String> reserved;
    private final List<String> notes = new ArrayList<>();

    private Units(Set<String> reserved) {
        this.reserved = reserved;
    }

    static Units of(CompileRequest request) {
        Units units = new Units(Set.copyOf(request.reserved()));
        int number = 0;
        for (Source source : request.sources()) {
            if (source.kind() == Submission.Kind.FILE) {
                units.addFile(source);
            } else {
                for (Splitter.Piece piece : Splitter.split(source.text())) {
                    Optional<Declaration> declaration = Declaration.of(piece);
                    if (declaration.isPresent() && declaration.get().kind() != Declaration.Kind.PACKAGE) {
                        units.addCell(Unit.ofCell(source.name(), declaration.get(), number++));
                    }
                }
            }
        }
        return units;
    }

    List<String> notes() {
        return notes;
    }

    /** What mentions one of the names, with all that this mentions in turn, and the imports of the cells. */
    List<Unit> needed(Collection<String> names) {
        Map<String, List<Unit>> byName = new LinkedHashMap<>();
        Set<Unit> needed = new LinkedHashSet<>();
        for (Unit unit : units.values()) {
            unit.names().forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(unit));
            if (unit.kind() == Declaration.Kind.TYPE && names.stream().anyMatch(unit.words()::contains)) {
                needed.add(unit);
            }
        }
        List<Unit> next = new ArrayList<>(needed);
        while (!next.isEmpty()) {
            Unit unit = next.remove(next.size() - 1);
            unit.words().forEach(word -> byName.getOrDefault(word, List.of()).forEach(found -> {
                if (!found.isImport() && needed.add(found)) {
                    next.add(found);
                }
            }));
        }
        if (needed.stream().anyMatch(unit -> unit.line() > 0)) {
            units.values().stream().filter(Unit::isImport).forEach(needed::add);
        }
        return List.copyOf(needed);
    }

    private void addFile(Source source) {
        String packageName = "";
        List<Declaration> types = new ArrayList<>();
        for (Splitter.Piece piece : Splitter.split(source.text())) {
            Optional<Declaration> declaration = Declaration.of(piece);
            if (declaration.isPresent() && declaration.get().kind() == Declaration.Kind.PACKAGE) {
                packageName = declaration.get().name();
            } else if (declaration.isPresent() && declaration.get().kind() == Declaration.Kind.TYPE) {
                types.add(declaration.get());
            }
        }
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        if (ClosedPackages.include(prefix) || packageName.equals(Unit.OF_CELLS)) {
            notes.add(source.name() + " is left out: package " + packageName + " is not open to submissions");
        } else if (types.stream().anyMatch(type -> isTaken(prefix + type.name()))) {
            notes.add(source.name() + " is left out: the course brings this class along");
        } else if (!types.isEmpty()) {
            put(prefix + String.join(" ", types.stream().map(Declaration::name).toList()),
                    Unit.ofFile(source.name(), packageName, types, source.text()));
        }
    }

    private void addCell(Unit unit) {
        String name = unit.names().get(0);
        String head = unit.text().substring(0, Math.max(0, unit.text().indexOf('{'))).replaceAll("\\s+", "");
        put(unit.kind() + " " + name + (unit.kind() == Declaration.Kind.METHOD ? head : ""), unit); // methods may be overloaded
    }

    private void put(String key, Unit unit) {
        Unit before = units.get(key);
        if (before != null && unit.isImport()) {
            return;
        }
        if (before != null && !(before.unsolved() || !unit.unsolved())) {
            notes.add(unit.title() + " still has the skeleton of " + unit.names().get(0) + "; " + before.title() + " counts");
            return;
        }
        units.remove(key);
        units.put(key, unit);
    }

    private boolean isTaken(String name) {
        return reserved.contains(name) || Units.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }
}
