package thermolab.grade.worker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a piece of Java text declares.
 *
 * @param kind import, type, method or variable
 * @param name that others know it by; of an import the whole of it
 * @param piece where it stands
 */
record Declaration(Kind kind, String name, Splitter.Piece piece) {

    enum Kind {
        PACKAGE, IMPORT, TYPE, METHOD, VARIABLE
    }

    /** A name in any script: many need marks that are neither letters nor digits. */
    private static final String NAME = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+";
    private static final Pattern WORD = Pattern.compile(NAME);
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.\\s]+);");
    private static final Pattern IMPORT = Pattern.compile("import\\s+(static\\s+)?([\\w.\\s$]+(?:\\.\\s*\\*)?)\\s*;");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(" + NAME + ")");
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+(?:\\([^)]*\\))?");
    private static final Pattern MODIFIERS = Pattern.compile("\\b(?:public|private|protected|static)\\b");
    private static final Set<String> STATEMENTS = Set.of("if", "for", "while", "do", "switch", "try", "return", "throw", "new", "else",
            "assert", "break", "continue", "synchronized", "yield", "catch", "finally", "case", "default");

    /** The declaration in a piece; nothing where it is a statement. */
    static Optional<Declaration> of(Splitter.Piece piece) {
        String code = piece.code();
        Matcher imported = IMPORT.matcher(code);
        Matcher packaged = PACKAGE.matcher(code);
        if (packaged.lookingAt()) {
            return Optional.of(new Declaration(Kind.PACKAGE, packaged.group(1).replaceAll("\\s", ""), piece));
        }
        if (imported.lookingAt()) {
            String name = (imported.group(1) == null ? "" : "static ") + imported.group(2).replaceAll("\\s", "");
            return Optional.of(new Declaration(Kind.IMPORT, name, piece));
        }
        int brace = code.indexOf('{');
        int equals = code.indexOf('=');
        String head = ANNOTATION.matcher(brace < 0 ? code : code.substring(0, brace)).replaceAll(found -> " ".repeat(found.group().length()));
        Matcher type = TYPE.matcher(head);
        if (type.find() && (equals < 0 || type.start() < equals)) {
            return Optional.of(new Declaration(Kind.TYPE, type.group(1), piece));
        }
        List<String> words = WORD.matcher(head.substring(0, end(head))).results().map(result -> result.group()).toList();
        if (words.size() < 2 || STATEMENTS.contains(words.get(0))) {
            return Optional.empty();
        }
        String last = words.get(words.size() - 1);
        boolean method = head.indexOf('(') >= 0 && brace > 0 && (equals < 0 || head.indexOf('(') < equals);
        boolean variable = !method && code.stripTrailing().endsWith(";") && (equals > 0 || head.indexOf('(') < 0);
        return method ? Optional.of(new Declaration(Kind.METHOD, last, piece))
                : variable ? Optional.of(new Declaration(Kind.VARIABLE, last, piece)) : Optional.empty();
    }

    /** The names in its code: whatever it may depend on is among them. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        WORD.matcher(piece.code()).results().forEach(result -> words.add(result.group()));
        return words;
    }

    /** The text without the access modifiers and {@code static} before its name, which mean nothing at the top of a cell. */
    String withoutModifiers() {
        Matcher itself = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(piece.code());
        StringBuilder text = new StringBuilder(piece.text());
        MODIFIERS.matcher(itself.find() ? piece.code().substring(0, itself.start()) : "").results()
                .forEach(result -> text.replace(result.start(), result.end(), " ".repeat(result.end() - result.start())));
        return text.toString();
    }

    private static int end(String head) {
        int paren = head.indexOf('(');
        int equals = head.indexOf('=');
        int semicolon = head.indexOf(';');
        int end = head.length();
        for (int place : new int[] {paren, equals, semicolon}) {
            end = place >= 0 ? Math.min(end, place) : end;
        }
        return end;
    }
}
