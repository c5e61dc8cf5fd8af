package thermolab.notebook;

import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells that this kernel ran, for a front end's "previous input". Earlier kernels are not remembered. */
final class History {

    private static final int THIS_SESSION = 0;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int number, String code) {
    }

    synchronized void add(int number, String code) {
        entries.add(new Entry(number, code));
    }

    /** Each entry as the protocol wants it: session, number in brackets, code. */
    synchronized List<List<Object>> find(HistoryRequest asked) {
        return select(asked).stream().map(entry -> List.<Object>of(THIS_SESSION, entry.number, entry.code)).toList();
    }

    private List<Entry> select(HistoryRequest asked) {
        if (asked instanceof HistoryRequest.Tail tail) {
            return last(entries, tail.getMaxReturnLength());
        }
        if (asked instanceof HistoryRequest.Range range) {
            int stop = range.getStop() <= 0 ? Integer.MAX_VALUE : range.getStop();
            return entries.stream().filter(entry -> range.getSessionIndex() == THIS_SESSION
                    && entry.number >= range.getStart() && entry.number < stop).toList();
        }
        HistoryRequest.Search search = (HistoryRequest.Search) asked;
        Pattern glob = glob(search.getPattern());
        List<Entry> found = entries.stream().filter(entry -> glob.matcher(entry.code).matches()).toList();
        return last(search.filterUnique() ? unique(found) : found, search.getMaxReturnLength());
    }

    private static List<Entry> last(List<Entry> all, int most) {
        return all.subList(most <= 0 ? 0 : Math.max(0, all.size() - most), all.size());
    }

    private static List<Entry> unique(List<Entry> all) {
        Map<String, Entry> byCode = new LinkedHashMap<>();
        all.forEach(entry -> byCode.put(entry.code, entry));
        return List.copyOf(byCode.values());
    }

    private static Pattern glob(String pattern) {
        String regex = ("\\Q" + pattern + "\\E").replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.DOTALL);
    }
}
