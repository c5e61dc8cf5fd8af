package thermolab.course;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import thermolab.exercise.Exercise;
import thermolab.exercise.Javac;
import thermolab.exercise.WithheldWork;

/**
 * A contract as a notebook shows it: what it is for, its methods with units, what they refuse, what it withholds. The words
 * are those of the doc comments in its source, so that notebook and contract never differ.
 */
final class ContractText {

    private final DocTrees docs;
    private final StringJoiner text = new StringJoiner("\n\n");

    private ContractText(DocTrees docs) {
        this.docs = docs;
    }

    /**
     * The contract in Markdown.
     *
     * @param source of its file
     */
    static String of(Exercise exercise, String source) {
        return of(exercise.name(), exercise.level().words, source, WithheldWork.by(exercise.contract()).words());
    }

    static String of(String name, String level, String source, List<String> withheld) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, problem -> { }, null, null, List.of(Javac.source(name + ".java", source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            ContractText contract = new ContractText(DocTrees.instance(task));
            contract.addContract(unit, name, level);
            if (!withheld.isEmpty()) {
                contract.text.add("*Withheld:* " + withheld.stream().map(DocMarkdown::code).collect(Collectors.joining(", "))
                        + " of the toolkit, and what could fetch " + (withheld.size() == 1 ? "it" : "them") + " by name. That work is yours.");
            }
            return contract.text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addContract(CompilationUnitTree unit, String name, String level) {
        TreePath root = new TreePath(unit);
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree contract && contract.getSimpleName().contentEquals(name)) {
                TreePath path = new TreePath(root, contract);
                text.add("**Contract `" + name + "`** (" + level + "). " + purpose(path));
                contract.getMembers().forEach(member -> addMember(new TreePath(path, member)));
            }
        }
    }

    private String purpose(TreePath path) {
        DocCommentTree doc = docs.getDocCommentTree(path);
        return doc == null ? "" : DocMarkdown.of(doc.getFullBody());
    }

    private void addMember(TreePath path) {
        if (path.getLeaf() instanceof MethodTree method && !method.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
            addDocumented(signature(method), path);
        } else if (path.getLeaf() instanceof ClassTree type) {
            addDocumented(header(type), path);
            List<TreePath> told = type.getMembers().stream().map(member -> new TreePath(path, member))
                    .filter(member -> docs.getDocCommentTree(member) != null).toList();
            if (type.getKind() == Tree.Kind.ENUM) {
                addConstants(told);
            }
            told.stream().filter(member -> !(member.getLeaf() instanceof VariableTree)).forEach(this::addMember);
        } else if (path.getLeaf() instanceof VariableTree constant && docs.getDocCommentTree(path) != null) {
            addDocumented(constant.getType() + " " + constant.getName(), path);
        }
    }

    private void addConstants(List<TreePath> told) {
        StringJoiner items = new StringJoiner("\n");
        told.stream().filter(member -> member.getLeaf() instanceof VariableTree).forEach(constant -> items.add("- "
                + DocMarkdown.code(((VariableTree) constant.getLeaf()).getName().toString()) + ": "
                + DocMarkdown.item(docs.getDocCommentTree(constant).getFullBody())));
        if (items.length() > 0) {
            text.add(items.toString());
        }
    }

    private void addDocumented(String head, TreePath path) {
        DocCommentTree doc = docs.getDocCommentTree(path);
        text.add(DocMarkdown.code(head));
        if (doc == null) {
            return;
        }
        if (!doc.getFullBody().isEmpty()) {
            text.add(DocMarkdown.of(doc.getFullBody()));
        }
        StringJoiner items = new StringJoiner("\n");
        doc.getBlockTags().forEach(tag -> addTag(tag, items));
        if (items.length() > 0) {
            text.add(items.toString());
        }
    }

    private static void addTag(DocTree tag, StringJoiner items) {
        if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
            items.add("- " + DocMarkdown.code(parameter.getName().toString()) + ": " + DocMarkdown.item(parameter.getDescription()));
        } else if (tag instanceof ReturnTree result) {
            items.add("- returns " + DocMarkdown.item(result.getDescription()));
        } else if (tag instanceof ThrowsTree refusal) {
            items.add("- refuses, with " + DocMarkdown.code(refusal.getExceptionName().toString()) + ", " + DocMarkdown.item(refusal.getDescription()));
        }
    }

    private static String signature(MethodTree method) {
        return method.getReturnType() + " " + method.getName() + "(" + list(method.getParameters()) + ")";
    }

    private static String header(ClassTree type) {
        String name = type.getSimpleName().toString();
        return switch (type.getKind()) {
            case RECORD -> "record " + name + "(" + list(type.getMembers().stream().filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast).filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC)).toList()) + ")";
            case ENUM -> "enum " + name;
            case INTERFACE -> "interface " + name;
            default -> "class " + name;
        };
    }

    private static String list(List<? extends VariableTree> variables) {
        return variables.stream().map(variable -> variable.getType() + " " + variable.getName()).collect(Collectors.joining(", "));
    }
}
