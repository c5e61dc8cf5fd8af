package thermolab.grade.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import thermolab.exercise.Exercise;
import thermolab.exercise.MemoryLoader;

/**
 * The classes of tests, loaded afresh for each exam: what one exam leaves in a static field, the next one never sees. Their
 * lambdas are made serializable on the way, which lets {@link PureFunctions} ask one what it is.
 */
final class TestClasses {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String ALTERNATIVE = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;";
    private static final int SERIALIZABLE = 1;

    private final Map<String, byte[]> originals = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, byte[]>> bytes = new ConcurrentHashMap<>();

    /** The exercise's tests with fields as they are at the start. */
    Class<?> fresh(Exercise exercise) {
        Class<?> tests = exercise.tests();
        try {
            return new MemoryLoader(bytes.computeIfAbsent(tests, this::read), tests.getClassLoader()).loadClass(tests.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The class file of tests that were loaded here, by internal name; null where they were not. */
    byte[] original(String internalName) {
        return originals.get(internalName);
    }

    private Map<String, byte[]> read(Class<?> tests) {
        Map<String, byte[]> found = new HashMap<>();
        Deque<Class<?>> next = new ArrayDeque<>();
        next.add(tests);
        while (!next.isEmpty()) {
            Class<?> type = next.remove();
            String internalName = type.getName().replace('.', '/');
            try (InputStream stream = type.getResourceAsStream(internalName.substring(internalName.lastIndexOf('/') + 1) + ".class")) {
                originals.put(internalName, stream.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            found.put(type.getName(), withSerializableLambdas(originals.get(internalName)));
            for (Class<?> nested : type.getDeclaredClasses()) {
                next.add(nested);
            }
        }
        return found;
    }

    private static byte[] withSerializableLambdas(byte[] original) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, generic, thrown)) {
                    @Override
                    public void visitInvokeDynamicInsn(String method, String made, Handle maker, Object... arguments) {
                        boolean lambda = maker.getOwner().equals(LAMBDAS) && maker.getName().equals("metafactory");
                        super.visitInvokeDynamicInsn(method, made,
                                lambda ? new Handle(Opcodes.H_INVOKESTATIC, LAMBDAS, "altMetafactory", ALTERNATIVE, false) : maker,
                                lambda ? new Object[] {arguments[0], arguments[1], arguments[2], SERIALIZABLE} : arguments);
                    }
                };
            }
        }, 0);
        return writer.toByteArray();
    }
}
