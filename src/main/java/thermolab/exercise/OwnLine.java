package thermolab.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The line of a learner's own code in which something was thrown.
 *
 * <p>A file has a name and lines. A class in a cell of a notebook was wrapped by JShell, which shifts its lines; there the
 * lines are counted from the first of the class, which is known from the constructor that the compiler adds.
 */
public final class OwnLine {

    private static final String OF_A_CELL = "$JShell$";

    private OwnLine() {
    }

    /** {@code MyX.java:12}, or {@code line 4 of MyX}; empty where the learner's code is not involved. */
    public static Optional<String> of(Throwable thrown, Class<?> answer) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            for (Class<?> type = answer; type != null && type != Object.class; type = type.getSuperclass()) {
                if (frame.getClassName().equals(type.getName()) || frame.getClassName().startsWith(type.getName() + "$")) {
                    return Optional.of(place(frame, type));
                }
            }
        }
        return Optional.empty();
    }

    private static String place(StackTraceElement frame, Class<?> type) {
        if (frame.getFileName() != null && !frame.getFileName().startsWith(OF_A_CELL)) {
            return frame.getFileName() + ":" + frame.getLineNumber();
        }
        OptionalInt first = firstLine(type);
        return first.isPresent() && frame.getLineNumber() >= first.getAsInt()
                ? "line " + (frame.getLineNumber() - first.getAsInt() + 1) + " of " + type.getSimpleName()
                : "in " + frame.getMethodName();
    }

    /** Where the class begins in the compiler's eyes: the first line of a constructor that nobody wrote. */
    private static OptionalInt firstLine(Class<?> type) {
        int[] line = {0};
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                return OptionalInt.empty();
            }
            new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String types, String generic, String[] thrown) {
                    return !name.equals("<init>") ? null : new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLineNumber(int number, Label start) {
                            line[0] = line[0] == 0 ? number : line[0];
                        }
                    };
                }
            }, ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line[0] == 0 ? OptionalInt.empty() : OptionalInt.of(line[0]);
    }
}
