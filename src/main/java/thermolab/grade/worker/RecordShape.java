package thermolab.grade.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** How records of one class are taken apart and made; found once, as reflection costs more than the numbers in them. */
final class RecordShape {

    private final Class<?> type;
    private final Type[] components;
    private final Method[] accessors;
    private final Constructor<?> constructor;

    RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        components = Arrays.stream(parts).map(RecordComponent::getGenericType).toArray(Type[]::new);
        accessors = Arrays.stream(parts).map(RecordComponent::getAccessor).toArray(Method[]::new);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " is no record", e);
        }
    }

    /** What each component must be, where the record stands for this. */
    List<Expected> expected(Expected whole) {
        var bindings = whole.bindings();
        return Arrays.stream(components).map(component -> Expected.of(component, bindings)).toList();
    }

    Object component(Object value, int number) throws ProtocolException {
        try {
            return accessors[number].invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new ProtocolException(type.getSimpleName() + "." + accessors[number].getName() + " can't be read", e);
        }
    }

    Object make(Object[] values) throws ProtocolException {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new ProtocolException("no " + type.getSimpleName() + " can be made of what was sent", e);
        }
    }
}
