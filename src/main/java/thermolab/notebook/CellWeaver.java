package thermolab.notebook;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a stop check into the compiled code of a cell: at the start of each method and before each jump backwards, so
 * that no loop and no recursion escapes it. It also sends {@code System.exit} to {@link StopCheck#exit(int)}.
 *
 * <p>The check takes and leaves nothing on the stack, so frames and sizes stay as the compiler made them. A loop inside
 * a library that a cell calls is not woven: such a loop must look at its thread's interrupt mark.
 */
final class CellWeaver extends ClassVisitor {

    private static final String CHECK = Type.getInternalName(StopCheck.class);

    private CellWeaver(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** The same class with checks. */
    static byte[] weave(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CellWeaver(writer), 0);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        return new Checked(super.visitMethod(access, name, descriptor, signature, thrown));
    }

    private static final class Checked extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Checked(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            check();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label target) {
            if (passed.contains(target)) {
                check();
            }
            super.visitJumpInsn(opcode, target);
        }

        @Override
        public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... targets) {
            checkIfBackwards(otherwise, targets);
            super.visitTableSwitchInsn(least, most, otherwise, targets);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
            checkIfBackwards(otherwise, targets);
            super.visitLookupSwitchInsn(otherwise, keys, targets);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (owner.equals("java/lang/System") && name.equals("exit")) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK, "exit", "(I)V", false);
            } else if (owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK, "exit", "(Ljava/lang/Runtime;I)V", false);
            } else {
                super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
            }
        }

        private void checkIfBackwards(Label otherwise, Label[] targets) {
            boolean backwards = passed.contains(otherwise);
            for (Label target : targets) {
                backwards |= passed.contains(target);
            }
            if (backwards) {
                check();
            }
        }

        private void check() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK, "poll", "()V", false);
        }
    }
}
