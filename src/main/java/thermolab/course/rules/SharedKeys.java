package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import thermolab.course.Chapter;

/** A key of a prediction that an earlier chapter took: the two would share one guess. */
final class SharedKeys implements Rule {

    @Override
    public String name() {
        return "same key";
    }

    @Override
    public Reading of(Draft draft) {
        List<String> findings = new ArrayList<>();
        for (String key : Draft.predictions(draft.chapter()).asked()) {
            draft.earlier().stream().filter(chapter -> Draft.predictions(chapter).asked().contains(key)).map(Chapter::slug).findFirst()
                    .ifPresent(owner -> findings.add(draft.whole("the prediction \"" + key + "\" stands in " + owner + " too")));
        }
        return Reading.of(findings);
    }
}
