package thermolab.course;

/**
 * One cell as it stands in a chapter's source.
 *
 * @param kind what becomes of it
 * @param text the cell's source, without fence or markers
 * @param attributes of a code cell; none of the others has any
 * @param gap the blank lines before it
 * @param raw its own lines in the source, with fence or markers and the last line's end
 * @param line of the source where it begins, from 1
 */
public record Block(Kind kind, String text, Attributes attributes, String gap, String raw, int line) {

    /** Kinds of cell; an {@code EXERCISE} becomes three cells: the contract, the skeleton and its check. */
    public enum Kind { TEXT, CODE, EXERCISE, RAW }

    Block withGap(String newGap) {
        return new Block(kind, text, attributes, newGap, raw, line);
    }

    Block withText(String newText) {
        return new Block(kind, newText, attributes, gap, raw, line);
    }

    Block withLineEnd() {
        return raw.endsWith("\n") ? this : new Block(kind, text, attributes, gap, raw + "\n", line);
    }

    boolean startsWithHeading() {
        return kind == Kind.TEXT && ChapterReader.HEADING.matcher(raw).lookingAt();
    }
}
