package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thermolab.course.Glossary;
import thermolab.course.Prose;

/**
 * A chapter defines the terms that the glossary gives to it, and neither it nor its deck uses a term before: chapters count
 * in their order, a chapter from top to bottom. A sentence that names the defining chapter may look ahead.
 */
final class DefinedTerms implements Rule {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\n\\s*(?:\n|[-*|#]|\\d+\\.)");
    private static final Pattern CHAPTERS = Pattern.compile("[Cc]hapters?\\s+(\\d+(?:(?:,|\\s+and|\\s+to)\\s+\\d+)*)");

    @Override
    public String name() {
        return "terms";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> findings = new ArrayList<>();
        String number = draft.chapter().number();
        String words = Glossary.words(draft.chapter().source());
        for (Glossary.Term term : draft.glossary().terms()) {
            int order = number.compareTo(term.chapter());
            OptionalInt definition = order == 0 ? Glossary.definition(term, words) : OptionalInt.empty();
            if (order == 0 && definition.isEmpty()) {
                findings.add(draft.whole("defines " + term.name() + " nowhere: it stands neither in italics nor in a heading"));
            } else if (order <= 0 && !term.isEveryday()) {
                String why = order < 0 ? ", which chapter " + term.chapter() + " defines" : " before line "
                        + definition.stream().map(place -> Prose.line(words, place)).findFirst().orElseThrow() + ", which defines it";
                firstUse(term, Glossary.wordsWithoutMap(words).substring(0, definition.orElse(words.length())), line -> draft.at(line), why, findings);
            }
            if (order < 0 && !term.isEveryday()) {
                draft.deck().ifPresent(deck -> firstUse(term, Glossary.words(deck), line -> draft.deckFile() + ":" + line + ": ",
                        ", which chapter " + term.chapter() + " defines", findings));
            }
        }
        return Reading.of(findings);
    }

    private static void firstUse(Glossary.Term term, String words, IntFunction<String> at, String why, List<String> findings) {
        Matcher use = term.pattern().matcher(words);
        while (use.find()) {
            if (!pointsAhead(words, use, Integer.parseInt(term.chapter().replaceAll("\\D", "")))) {
                findings.add(at.apply(Prose.line(words, use.start())) + "uses \"" + use.group().replaceAll("\\s+", " ") + "\"" + why);
                return;
            }
        }
    }

    /** Whether the sentence around a use names a chapter. */
    private static boolean pointsAhead(String words, MatchResult use, int chapter) {
        int begin = 0;
        int end = words.length();
        Matcher boundary = SENTENCE_END.matcher(words);
        while (boundary.find()) {
            if (boundary.end() <= use.start()) {
                begin = boundary.start() + 1;
            } else if (boundary.start() >= use.end()) {
                end = boundary.start();
                break;
            }
        }
        return CHAPTERS.matcher(words.substring(begin, end)).results().anyMatch(found -> names(found.group(1), chapter));
    }

    private static boolean names(String numbers, int chapter) {
        String[] each = numbers.split("\\D+");
        int first = Integer.parseInt(each[0]);
        int last = Integer.parseInt(each[each.length - 1]);
        return numbers.contains("to") ? first <= chapter && chapter <= last : List.of(each).contains(String.valueOf(chapter));
    }
}
