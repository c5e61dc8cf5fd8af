package thermolab.grade.worker;

/** What kind of value follows in a frame. */
enum Tag {
    NULL, FALSE, TRUE, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE, TEXT, BIG_INTEGER, BIG_DECIMAL,
    /** An object that came before in this exchange, by its number. */
    AGAIN,
    BOOLEANS, BYTES, SHORTS, CHARS, INTS, LONGS, FLOATS, DOUBLES,
    /** An array of objects: its element type, then its elements. */
    OBJECTS,
    LIST, SET, MAP, OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE, ENUM, RECORD, TENSOR,
    /** An object that stays with the sender and answers calls. */
    HANDLE,
    /** An object of the receiver's, sent back. */
    HOME,
    /** A generator of random numbers that stays with the sender and hands out blocks. */
    RANDOM,
    /** A function that travels as code, from the trusted side only. */
    CODE;

    private static final Tag[] ALL = values();

    static Tag of(int number) throws ProtocolException {
        if (number >= ALL.length) {
            throw new ProtocolException("tag (" + number + ") must be below " + ALL.length);
        }
        return ALL[number];
    }
}
