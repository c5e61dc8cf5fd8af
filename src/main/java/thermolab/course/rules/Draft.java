package thermolab.course.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thermolab.course.Block;
import thermolab.course.Chapter;
import thermolab.course.Course;
import thermolab.course.Glossary;
import thermolab.notebook.Notebook;
import thermolab.show.PredictCalls;

/**
 * A chapter as its author hands it in.
 *
 * @param chapter its source
 * @param deckFile where its slides are, for messages
 * @param deck their source; empty where there are none yet
 * @param notebookFile where its executed notebook is
 * @param notebook empty where there is none yet
 * @param glossary the terms of all chapters
 * @param earlier the chapters before it
 */
record Draft(Chapter chapter, String deckFile, Optional<String> deck, String notebookFile, Optional<Notebook> notebook, Glossary glossary, List<Chapter> earlier) {

    Draft {
        earlier = List.copyOf(earlier);
    }

    /** Drafts of all chapters, in order. */
    static List<Draft> all(Course course) throws IOException {
        Glossary glossary = course.glossary();
        List<Draft> drafts = new ArrayList<>();
        List<Chapter> earlier = new ArrayList<>();
        for (String slug : course.slugs()) {
            Chapter chapter = course.chapter(slug);
            Path deck = course.deckSource(slug);
            drafts.add(new Draft(chapter, course.shown(deck), Files.exists(deck) ? Optional.of(Files.readString(deck, StandardCharsets.UTF_8)) : Optional.empty(),
                    course.shown(course.notebook(slug)), Files.exists(course.notebook(slug)) ? Optional.of(course.committed(slug)) : Optional.empty(), glossary, earlier));
            earlier.add(chapter);
        }
        return drafts;
    }

    /** The cells that the author wrote, without the first, which holds imports. */
    List<Block> code() {
        return code(chapter);
    }

    static List<Block> code(Chapter chapter) {
        return chapter.blocks().stream().filter(block -> block.kind() == Block.Kind.CODE).skip(1).toList();
    }

    /** The predictions that a chapter takes and answers. */
    static PredictCalls predictions(Chapter chapter) {
        return PredictCalls.in(code(chapter).stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    String at(Block block) {
        return at(block.line());
    }

    /** How a finding begins. */
    String at(int line) {
        return chapter.file() + ":" + line + ": ";
    }

    /** A finding about the whole chapter. */
    String whole(String finding) {
        return at(1) + finding;
    }
}
