package thermolab.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file names. Its table of constants has all of it, whether a call, a method reference, a lambda or a literal
 * names it; names are internal ones, {@code java/lang/Math}.
 *
 * @param parents superclass first, then interfaces
 * @param declared its own methods, name and descriptor
 * @param shown the types of its fields, parameters and results
 * @param types all types that it names, its own included
 * @param uses the methods and fields that it names
 */
record Mentions(List<String> parents, Set<String> declared, Set<String> shown, Set<String> types, Set<Use> uses) {

    /** A method or field as the code names it; the owner may inherit it. */
    record Use(String owner, String name, String descriptor) {
    }

    private static final Pattern TYPE = Pattern.compile("L([^;<]+);");

    /** The kinds of constants, as the class file format numbers them. */
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int METHOD_OF_INTERFACE = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_TYPE = 16;

    static Mentions of(byte[] bytes) {
        Mentions mentions = new Mentions(new ArrayList<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        ClassReader reader = new ClassReader(bytes);
        mentions.addConstants(reader);
        mentions.addMembers(reader);
        return mentions;
    }

    private void addConstants(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at == 0) {
                continue; // the second place of a long or a double
            }
            switch (reader.readByte(at - 1)) {
                case CLASS -> addType(reader.readUTF8(at, buffer), types);
                case METHOD_TYPE -> addTypes(reader.readUTF8(at, buffer), types);
                case NAME_AND_TYPE -> addTypes(reader.readUTF8(at + 2, buffer), types);
                case FIELD, METHOD, METHOD_OF_INTERFACE -> {
                    int member = reader.getItem(reader.readUnsignedShort(at + 2));
                    uses.add(new Use(reader.readClass(at, buffer), reader.readUTF8(member, buffer), reader.readUTF8(member + 2, buffer)));
                }
                default -> { }
            }
        }
    }

    private void addMembers(ClassReader reader) {
        if (reader.getSuperName() != null) {
            parents.add(reader.getSuperName());
        }
        parents.addAll(List.of(reader.getInterfaces()));
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
                addTypes(generic == null ? type : type + generic, shown);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                declared.add(name + type);
                addTypes(generic == null ? type : type + generic, shown);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        types.addAll(shown);
    }

    /** A class, or an array of some: those have descriptors for names. */
    private static void addType(String name, Set<String> found) {
        if (name.startsWith("[")) {
            addTypes(name, found);
        } else {
            found.add(name);
        }
    }

    private static void addTypes(String descriptor, Set<String> found) {
        Matcher matcher = TYPE.matcher(descriptor);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }
}
