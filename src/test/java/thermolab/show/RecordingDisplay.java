package thermolab.show;

import java.util.ArrayList;
import java.util.List;

/** A display that keeps what it is told to show. */
final class RecordingDisplay implements Display {

    final List<String> ids = new ArrayList<>();
    final List<MimeBundle> bundles = new ArrayList<>();
    final List<String> calls = new ArrayList<>();

    @Override
    public void show(String id, MimeBundle bundle) {
        record("show", id, bundle);
    }

    @Override
    public void update(String id, MimeBundle bundle) {
        record("update", id, bundle);
    }

    @Override
    public void finish(String id) {
        calls.add("finish");
    }

    MimeBundle last() {
        return bundles.get(bundles.size() - 1);
    }

    private void record(String call, String id, MimeBundle bundle) {
        calls.add(call);
        ids.add(id);
        bundles.add(bundle);
    }
}
