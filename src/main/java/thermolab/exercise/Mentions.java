package thermolab.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What a class uses by name. Members stand in its table of constants, whether a call, a method reference or a lambda names them;
 * types are read from its code, as that table also has those that merely stand beside it in one file. Names are internal ones,
 * {@code java/lang/Math}.
 *
 * @param parents superclass first, then interfaces
 * @param declared its own methods, name and descriptor
 * @param shown the types of its fields, parameters and results
 * @param types all types that it uses
 * @param uses the methods and fields that it names
 */
record Mentions(List<String> parents, Set<String> declared, Set<String> shown, Set<String> types, Set<Use> uses) {

    /** A method or field as the code names it; the owner may inherit it. */
    record Use(String owner, String name, String descriptor) {
    }

    private static final Pattern TYPE = Pattern.compile("L([^;<]+);");

    /** The kinds of constants, as the class file format numbers them. */
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
                case METHOD_TYPE -> addTypes(reader.readUTF8(at, buffer), types);
                case NAME_AND_TYPE -> addTypes(reader.readUTF8(at + 2, buffer), types);
                case FIELD, METHOD, METHOD_OF_INTERFACE -> {
                    int member = reader.getItem(reader.readUnsignedShort(at + 2));
                    Use use = new Use(reader.readClass(at, buffer), reader.readUTF8(member, buffer), reader.readUTF8(member + 2, buffer));
                    uses.add(use);
                    addType(use.owner(), types);
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
        types.addAll(parents);
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
                return new Code();
            }
        }, ClassReader.SKIP_FRAMES);
        types.addAll(shown);
    }

    /** The types that instructions name without a member. */
    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            addType(type, types);
        }

        @Override
        public void visitMultiANewArrayInsn(String type, int dimensions) {
            addTypes(type, types);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                types.add(type);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            addConstant(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
            for (Object argument : arguments) {
                addConstant(argument);
            }
        }

        /** A variable that holds nothing yet. */
        @Override
        public void visitLocalVariable(String name, String type, String generic, Label start, Label end, int index) {
            addTypes(generic == null ? type : type + generic, types);
        }

        private void addConstant(Object value) {
            if (value instanceof Type type) {
                addTypes(type.getDescriptor(), types);
            } else if (value instanceof ConstantDynamic made) {
                addTypes(made.getDescriptor(), types);
                for (int i = 0; i < made.getBootstrapMethodArgumentCount(); i++) {
                    addConstant(made.getBootstrapMethodArgument(i));
                }
            }
        }
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
