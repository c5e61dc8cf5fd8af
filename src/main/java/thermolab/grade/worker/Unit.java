package thermolab.grade.worker;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One text for the compiler: a file as it is, or one declaration of a cell in a file of its own, at the lines that it has
 * in the cell.
 *
 * @param title for messages
 * @param packageName empty for none
 * @param kind of the declaration; TYPE for a file
 * @param names that others know its contents by
 * @param words all names in it
 * @param holder class that holds a method or variable of a cell; empty for types and imports
 * @param text of a file, or of a declaration
 * @param line on which a declaration begins in its cell; 0 for a file
 */
record Unit(String title, String packageName, Declaration.Kind kind, List<String> names, Set<String> words, String holder,
        String text, int line) {

    /** Package of what stands in cells. */
    static final String OF_CELLS = "answers";

    static Unit ofFile(String title, String packageName, List<Declaration> types, String text) {
        return new Unit(title, packageName, Declaration.Kind.TYPE, types.stream().map(Declaration::name).toList(),
                types.stream().flatMap(type -> type.words().stream()).collect(Collectors.toSet()), "", text, 0);
    }

    static Unit ofCell(String title, Declaration declaration, int number) {
        boolean member = declaration.kind() == Declaration.Kind.METHOD || declaration.kind() == Declaration.Kind.VARIABLE;
        return new Unit(title, OF_CELLS, declaration.kind(), List.of(declaration.name()), declaration.words(),
                member ? "Cell" + number : "", declaration.withoutModifiers(), declaration.piece().line());
    }

    /** What the compiler reads, with the imports of all cells and the members that cells declare. */
    String source(List<String> imports, List<String> holders) {
        if (line == 0) {
            return text;
        }
        StringBuilder source = new StringBuilder("\n".repeat(line - 1)).append("package " + OF_CELLS + "; ");
        if (isImport()) { // alone, so that a wrong one is known by name
            return source.append("import ").append(names.get(0)).append(";").toString();
        }
        imports.forEach(name -> source.append("import ").append(name).append("; "));
        holders.forEach(name -> source.append("import static " + OF_CELLS + ".").append(name).append(".*; "));
        return holder.isEmpty() ? source.append(text).toString()
                : source.append("final class ").append(holder).append(" { static ").append(text).append("\n}").toString();
    }

    /** A skeleton that nobody has written in yet, or not in all parts. */
    boolean unsolved() {
        return words.contains("Unsolved");
    }

    boolean isImport() {
        return kind == Declaration.Kind.IMPORT;
    }
}
