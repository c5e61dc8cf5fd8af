package thermolab.grade.worker;

import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a method takes and returns where its interface's type parameters are known.
 *
 * @param parameters one for each argument
 * @param result of type void where there is none
 */
record Signature(List<Expected> parameters, Expected result) {

    static Signature of(Expected owner, Method method) {
        Map<TypeVariable<?>, Expected> bindings = owner.bindings();
        return new Signature(Arrays.stream(method.getGenericParameterTypes()).map(type -> Expected.of(type, bindings)).toList(),
                Expected.of(method.getGenericReturnType(), bindings));
    }
}
