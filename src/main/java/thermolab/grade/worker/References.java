package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects of one call and its reply, numbered in the order in which they are met: what is the same object on one side
 * is the same object on the other. Each has its size in bytes, so that whoever meets it again knows what a walk through it costs.
 */
final class References {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final List<Object> objects = new ArrayList<>();
    private final List<Long> sizes = new ArrayList<>();

    /** The number of an object met before, or -1. */
    int number(Object object) {
        return numbers.getOrDefault(object, -1);
    }

    /** Takes the next number for an object. */
    int add(Object object) {
        numbers.put(object, objects.size());
        objects.add(object);
        sizes.add(0L);
        return objects.size() - 1;
    }

    /** Takes the next number for an object that is still being read. */
    int reserve() {
        objects.add(null);
        sizes.add(0L);
        return objects.size() - 1;
    }

    void set(int number, Object object, long size) {
        objects.set(number, object);
        numbers.put(object, number);
        resize(number, size);
    }

    void resize(int number, long size) {
        sizes.set(number, size);
    }

    /** The object of that number, whole: one that holds itself is met before it is there. */
    Object get(int number) throws ProtocolException {
        if (number < 0 || number >= objects.size() || objects.get(number) == null) {
            throw new ProtocolException("number of an object (" + number + ") must be that of one met before");
        }
        return objects.get(number);
    }

    /** Bytes in an object and all that it holds, what it holds twice counted twice. */
    long size(int number) {
        return sizes.get(number);
    }

    int size() {
        return objects.size();
    }
}
