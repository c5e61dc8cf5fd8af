package thermolab.grade.judge;

import java.util.Map;

/**
 * An answer that compiled.
 *
 * @param type binary name of its class
 * @param classes bytes of the submission's classes by binary name, opaque to us
 * @param alone whether no worker will do in which another answer has run
 * @param fetcher by which it could fetch what its contract withholds, so that passing proves nothing; empty where there is none
 */
record Ready(String type, Map<String, byte[]> classes, boolean alone, String fetcher) {
}
