package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of one call and its reply, numbered in the order in which they are met: what is the same object on one side
 * is the same object on the other, and no web of references can swell.
 */
final class References {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();

    /** The number of an object met before, or -1. */
    int number(Object object) {
        return numbers.getOrDefault(object, -1);
    }

    /** Takes the next number for an object. */
    void add(Object object) {
        numbers.put(object, objects.size());
        objects.add(object);
    }

    /** Takes the next number for an object that is still being read. */
    int reserve() {
        objects.add(null);
        return objects.size() - 1;
    }

    void set(int number, Object object) {
        objects.set(number, object);
        numbers.put(object, number);
    }

    Object get(int number) throws ProtocolException {
        if (number < 0 || number >= objects.size() || objects.get(number) == null) {
            throw new ProtocolException("number of an object (" + number + ") must be that of one met before");
        }
        return objects.get(number);
    }

    int size() {
        return objects.size();
    }
}
