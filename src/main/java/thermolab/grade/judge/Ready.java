package thermolab.grade.judge;

import java.util.Map;

/**
 * An answer that compiled.
 *
 * @param type binary name of its class
 * @param classes bytes of the submission's classes by binary name, opaque to us
 * @param alone whether no worker will do in which another answer has run
 */
record Ready(String type, Map<String, byte[]> classes, boolean alone) {
}
