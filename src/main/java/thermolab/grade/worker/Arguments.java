package thermolab.grade.worker;

import java.util.ArrayList;
import java.util.List;

/** What the arrays of a call held before it, so that the reply can say which of them it changed. */
final class Arguments {

    private record Snapshot(int number, Object array, Object before) {
    }

    private final List<Snapshot> snapshots = new ArrayList<>();

    private Arguments() {
    }

    static Arguments of(References references) throws ProtocolException {
        Arguments arguments = new Arguments();
        for (int number = 0; number < references.size(); number++) {
            Object object = references.get(number);
            if (object.getClass().isArray()) {
                arguments.snapshots.add(new Snapshot(number, object, PrimitiveArrays.copy(object)));
            }
        }
        return arguments;
    }

    void writeChanges(Output output, ValueWriter writer) throws ProtocolException {
        List<Snapshot> changed = snapshots.stream().filter(shot -> !PrimitiveArrays.same(shot.array(), shot.before())).toList();
        output.integer(changed.size());
        for (Snapshot shot : changed) {
            output.integer(shot.number());
            writer.writeContents(shot.array());
        }
    }
}
