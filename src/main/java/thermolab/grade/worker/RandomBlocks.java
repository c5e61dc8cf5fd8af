package thermolab.grade.worker;

/** Random numbers from the other side, many at once: one call for each number would drown them. */
interface RandomBlocks {

    long[] next(int count);
}
