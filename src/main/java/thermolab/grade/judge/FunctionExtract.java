package thermolab.grade.judge;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import thermolab.grade.worker.Code;

/**
 * Copies one static method, and the static methods of its class that it needs, into a class of their own, provided that they
 * only compute: no fields, no objects but arrays, no calls but of arithmetic, arrays and streams.
 */
final class FunctionExtract {

    private static final Pattern PURE = Pattern.compile("java/lang/(?:Math|StrictMath|Double|Float|Integer|Long|Boolean)"
            + "|java/util/stream/\\w+|java/util/function/\\w+|java/util/Optional(?:Double|Int|Long)|\\[.*");
    private static final Set<String> OF_ARRAYS = Set.of("stream", "copyOf", "copyOfRange", "equals", "hashCode");
    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final Handle MAKER = new Handle(Opcodes.H_INVOKESTATIC, LAMBDAS, "metafactory",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;"
            + "Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;", false);

    private final byte[] original;
    private final String from;
    private final String to;
    private final Set<String> wanted = new HashSet<>();
    private final Deque<String> next = new ArrayDeque<>();
    private boolean pure = true;
    private boolean writesArrays;

    /**
     * @param original class file
     * @param from its internal name
     * @param to internal name of the class to make
     */
    FunctionExtract(byte[] original, String from, String to) {
        this.original = original;
        this.from = from;
        this.to = to;
    }

    /** What a lambda is made of, as its serialized form says. */
    record Lambda(String method, String signature, Type functional, String functionalMethod, String functionalSignature,
            String instantiatedSignature, int captured) {
    }

    /** The class with the lambda's factory; nothing where the lambda does more than compute. */
    Optional<byte[]> of(Lambda lambda) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, to, null, "java/lang/Object", null);
        writeFactory(writer, lambda);
        want(lambda.method(), lambda.signature());
        while (pure && !next.isEmpty()) {
            copy(writer, next.remove());
        }
        writer.visitEnd();
        return pure ? Optional.of(writer.toByteArray()) : Optional.empty();
    }

    /** True where no array changes, so that captured ones may be copied. */
    boolean writesNoArray() {
        return !writesArrays;
    }

    private void writeFactory(ClassWriter writer, Lambda lambda) {
        Type[] all = Type.getArgumentTypes(lambda.signature());
        Type[] captured = Arrays.copyOf(all, lambda.captured());
        String made = Type.getMethodDescriptor(lambda.functional(), captured);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, Code.FACTORY, made, null, null);
        code.visitCode();
        int slot = 0;
        for (Type type : captured) {
            code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        code.visitInvokeDynamicInsn(lambda.functionalMethod(), made, MAKER, Type.getMethodType(lambda.functionalSignature()),
                new Handle(Opcodes.H_INVOKESTATIC, to, lambda.method(), lambda.signature(), false),
                Type.getMethodType(lambda.instantiatedSignature()));
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(Math.max(1, slot), slot);
        code.visitEnd();
    }

    private void want(String method, String signature) {
        if (wanted.add(method + signature)) {
            next.add(method + signature);
        }
    }

    private void copy(ClassWriter writer, String wantedMethod) {
        boolean[] found = {false};
        new ClassReader(original).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                if (!(name + type).equals(wantedMethod)) {
                    return null;
                }
                found[0] = (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_NATIVE) == 0;
                return new Copier(writer.visitMethod(access, name, type, null, null));
            }
        }, ClassReader.SKIP_DEBUG);
        pure &= found[0];
    }

    /** Copies a method's code under its new owner and notices what does more than compute. */
    private final class Copier extends MethodVisitor {

        Copier(MethodVisitor target) {
            super(Opcodes.ASM9, target);
        }

        @Override
        public void visitInsn(int opcode) {
            writesArrays |= opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
            super.visitInsn(opcode);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            pure = false;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            pure &= opcode != Opcodes.NEW;
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitLdcInsn(Object value) {
            pure &= value instanceof Number || value instanceof String;
            super.visitLdcInsn(value);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            boolean own = owner.equals(from) && opcode == Opcodes.INVOKESTATIC;
            if (own) {
                want(name, type);
            }
            pure &= own || isPure(owner, name);
            super.visitMethodInsn(opcode, own ? to : owner, name, type, ofInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle maker, Object... arguments) {
            pure &= maker.getOwner().equals(LAMBDAS) && maker.getName().equals("metafactory");
            Object[] copied = arguments.clone();
            for (int i = 0; i < copied.length; i++) {
                if (copied[i] instanceof Handle handle) {
                    copied[i] = renamed(handle);
                }
            }
            super.visitInvokeDynamicInsn(name, type, maker, copied);
        }

        private Handle renamed(Handle handle) {
            boolean own = handle.getOwner().equals(from) && handle.getTag() == Opcodes.H_INVOKESTATIC;
            if (!own) {
                pure &= isPure(handle.getOwner(), handle.getName());
                return handle;
            }
            want(handle.getName(), handle.getDesc());
            return new Handle(handle.getTag(), to, handle.getName(), handle.getDesc(), false);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            pure = false;
        }
    }

    private static boolean isPure(String owner, String name) {
        return PURE.matcher(owner).matches() && !name.equals("random")
                || owner.equals("java/util/Arrays") && OF_ARRAYS.contains(name);
    }
}
