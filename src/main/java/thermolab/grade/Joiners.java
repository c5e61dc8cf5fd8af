package thermolab.grade;

/**
 * The two invisible characters that names are spelt with: the non-joiner in Persian and in Indian scripts, the joiner there
 * and in emoji. Between letters of ASCII, beside a blank or beside each other they spell nothing.
 */
public final class Joiners {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int ASCII = 0x80;

    private Joiners() {
    }

    /** Whether the character at a place is one of them and stands where spelling puts it. */
    public static boolean isSpelling(int[] characters, int place) {
        return (characters[place] == NON_JOINER || characters[place] == JOINER) && isJoined(characters, place - 1) && isJoined(characters, place + 1);
    }

    private static boolean isJoined(int[] characters, int place) {
        if (place < 0 || place >= characters.length || characters[place] < ASCII) {
            return false;
        }
        return switch (Character.getType(characters[place])) {
            case Character.OTHER_LETTER, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_SYMBOL,
                Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }
}
