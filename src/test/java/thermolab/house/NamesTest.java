package thermolab.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A type's simple name means one thing wherever its package is imported whole: beside what a shell or a kernel imports
 * at its start, and beside our other packages.
 */
public class NamesTest {

    /** What jshell, IJava and JJava import before the first cell, together; java.lang is everywhere. */
    public static final List<String> STARTUP = List.of("java.io", "java.math", "java.net", "java.nio.file", "java.time", "java.util",
            "java.util.concurrent", "java.util.function", "java.util.prefs", "java.util.regex", "java.util.stream");

    /** Packages that users do not import. */
    private static final List<String> BEHIND = List.of("bench", "cli", "course", "grade", "notebook");

    private static final JavaClasses TOOLKIT =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("thermolab");

    @Test
    void noPublicTypeIsNamedAsOneOfTheJdk() {
        List<String> clashes = new ArrayList<>();
        publicTypes().forEach((name, ours) -> STARTUP.forEach(jdk -> findIn(jdk, name, clashes, ours)));
        publicTypes().forEach((name, ours) -> findIn("java.lang", name, clashes, ours));
        assertTrue(clashes.isEmpty(), "ambiguous where both packages are imported: " + clashes);
    }

    @Test
    void noTwoPublicTypesShareAName() {
        Map<String, List<String>> types = publicTypes();
        types.values().removeIf(owners -> owners.size() == 1);
        assertTrue(types.isEmpty(), "ambiguous where both packages are imported: " + types);
    }

    /** Packages by the simple name of a public type in them. */
    private static Map<String, List<String>> publicTypes() {
        Map<String, List<String>> types = new TreeMap<>();
        for (JavaClass type : TOOLKIT) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()
                    && BEHIND.stream().noneMatch(name -> (type.getPackageName() + ".").startsWith("thermolab." + name + "."))) {
                types.computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>()).add(type.getPackageName());
            }
        }
        return types;
    }

    private static void findIn(String jdk, String name, List<String> clashes, List<String> ours) {
        try {
            Class.forName(jdk + "." + name, false, null);
            clashes.add(jdk + "." + name + " and " + ours);
        } catch (ClassNotFoundException free) {
            // the name is ours alone
        }
    }
}
