package thermolab.course.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thermolab.course.Block;
import thermolab.notebook.Cell;
import thermolab.notebook.Notebook;

/**
 * A chapter shows what the eye should see, not lines over an axis alone: a cell counts that shows a picture and draws a
 * field, a diagram, panels, a grid of images, a path, a cycle or a cloud, itself or by a method of the chapter.
 */
final class PictureCount implements Rule {

    private static final int FEWEST = 4;
    private static final String TYPES = "(?:Field|\\w*Diagram|Panels|PictureGrid)";
    private static final Pattern DRAWS = Pattern.compile("\\b" + TYPES + "\\s*\\.|\\bShow\\s*\\.\\s*images\\(|\\.\\s*(?:path|cycle|cloud)\\(");
    private static final Pattern METHOD = Pattern.compile("\\b(?:Picture|Plot|" + TYPES + ")\\s+(\\w+)\\s*\\([^;]*?\\)\\s*\\{");
    private static final String SHOWN = "image/png";

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public Reading of(Draft draft) {
        Set<String> methods = draft.code().stream().map(block -> JavaText.blanked(block.text())).filter(code -> DRAWS.matcher(code).find())
                .flatMap(code -> METHOD.matcher(code).results()).map(method -> method.group(1)).collect(Collectors.toSet());
        long count = draft.code().stream().filter(block -> draws(JavaText.blanked(block.text()), methods) && isShown(draft, block)).count();
        return new Reading(String.valueOf(count), count >= FEWEST ? List.of()
                : List.of(draft.whole("has " + count + " pictures that are not x-y lines; at least " + FEWEST + " are wanted")));
    }

    private static boolean draws(String code, Set<String> methods) {
        if (DRAWS.matcher(code).find()) {
            return true;
        }
        Matcher call = Pattern.compile("\\b(\\w+)\\(").matcher(code);
        return call.results().anyMatch(found -> methods.contains(found.group(1)));
    }

    /** Whether the executed cell shows a picture; true where it has not been run. */
    private static boolean isShown(Draft draft, Block block) {
        return draft.notebook().flatMap((Notebook notebook) -> notebook.cell(block.attributes().name()))
                .map((Cell cell) -> cell.outputs().stream().anyMatch(output -> output.content(SHOWN).isPresent())).orElse(true);
    }
}
