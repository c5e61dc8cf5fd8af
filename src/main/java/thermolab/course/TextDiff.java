package thermolab.course;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which words of a text are still there after an edit: the longest common subsequence of words, numbers, spaces and single
 * signs. Cost: the product of the two lengths, in words.
 */
final class TextDiff {

    private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)*|\\p{L}+|\\s+|.", Pattern.DOTALL);

    /** A stretch of characters of the new text. */
    record Span(int from, int to) {
    }

    private final List<MatchResult> before;
    private final List<MatchResult> now;
    private final int[] partner; // for each word of the old text the index of the same word in the new one, or −1

    private TextDiff(List<MatchResult> before, List<MatchResult> now) {
        this.before = before;
        this.now = now;
        partner = new int[before.size()];
    }

    static TextDiff of(String before, String now) {
        TextDiff diff = new TextDiff(WORD.matcher(before).results().toList(), WORD.matcher(now).results().toList());
        diff.match();
        return diff;
    }

    private void match() {
        int[][] common = new int[before.size() + 1][now.size() + 1]; // of what follows
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int j = 0;
        for (int i = 0; i < before.size(); i++) {
            while (j < now.size() && !same(i, j) && common[i][j] == common[i][j + 1]) {
                j++;
            }
            boolean kept = j < now.size() && same(i, j);
            partner[i] = kept ? j++ : -1;
        }
    }

    private boolean same(int i, int j) {
        return before.get(i).group().equals(now.get(j).group());
    }

    /** Where the characters of the old text are in the new one: between the nearest words around them that stayed. */
    Span image(int from, int to) {
        int first = 0;
        while (first < before.size() && before.get(first).end() <= from) {
            first++;
        }
        int last = first;
        while (last < before.size() && before.get(last).start() < to) {
            last++;
        }
        int left = first - 1;
        boolean whole = allKept(first, last);
        while (!whole && left >= 0 && partner[left] < 0) {
            left--;
        }
        int right = last;
        while (!whole && right < before.size() && partner[right] < 0) {
            right++;
        }
        if (whole) {
            return new Span(now.get(partner[first]).start(), now.get(partner[last - 1]).end());
        }
        return new Span(left < 0 ? 0 : now.get(partner[left]).end(),
                right == before.size() ? now.isEmpty() ? 0 : now.get(now.size() - 1).end() : now.get(partner[right]).start());
    }

    private boolean allKept(int first, int last) {
        for (int i = first; i < last; i++) {
            if (partner[i] < 0 || i > first && partner[i] != partner[i - 1] + 1) {
                return false;
            }
        }
        return first < last;
    }
}
