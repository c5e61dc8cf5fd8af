package thermolab.grade.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The top of a download. What stands there was put there by the system or by staff; what lies below an entry is one
 * student's, who may give it any name, so it never says how the download is read.
 *
 * @param folder name of the one folder around everything, where that was looked through; else empty
 * @param entries at the top, in the order of their names
 */
record Root(String folder, List<Entry> entries) {

    /** What staff keep beside submissions. */
    private static final Pattern STAFFS = Pattern.compile("\\.(?:csv|md|ya?ml|json)$");

    /**
     * A file or folder at the top.
     *
     * @param folder whether it is a folder
     * @param files by their path within the entry; a file's own name where it is one
     */
    record Entry(String name, boolean folder, List<Delivery.File> files) {

        /** Its name, a file's without the ending. */
        String label() {
            return folder ? name : name.replaceFirst("\\.[A-Za-z]+$", "");
        }

        /** A list, a page of notes, an export's metadata. */
        boolean isStaffs() {
            return !folder && STAFFS.matcher(name).find();
        }

        /** Whether anything in it may be read as an answer. */
        boolean holdsWork() {
            return files.stream().anyMatch(file -> Sources.isRead(file.name()));
        }
    }

    static Root of(FileTree tree) {
        return new Root("", grouped(tree.items().stream().map(item -> new Delivery.File(item.path(), item)).toList()));
    }

    /** What lies in the only folder at the top, as zipping a folder leaves it. */
    Optional<Root> within() {
        List<Entry> work = entries.stream().filter(entry -> !entry.isStaffs()).toList();
        return work.size() == 1 && work.get(0).folder() ? Optional.of(new Root(work.get(0).name(), grouped(work.get(0).files())))
                : Optional.empty();
    }

    /** Which part of the entries with work in them fits, from 0 to 1: each has one vote, however many files it holds. */
    double share(Predicate<Entry> fits) {
        long fitting = entries.stream().filter(fits).count();
        long others = entries.stream().filter(entry -> !fits.test(entry) && entry.holdsWork()).count();
        return fitting == 0 ? 0 : (double) fitting / (fitting + others);
    }

    private static List<Entry> grouped(List<Delivery.File> files) {
        Map<String, List<Delivery.File>> byTop = new LinkedHashMap<>(); // a folder's name ends in a slash
        for (Delivery.File file : files) {
            int slash = file.name().indexOf('/');
            byTop.computeIfAbsent(file.name().substring(0, slash + 1 == 0 ? file.name().length() : slash + 1), none -> new ArrayList<>())
                    .add(new Delivery.File(file.name().substring(slash + 1), file.item()));
        }
        return byTop.entrySet().stream().map(top -> new Entry(top.getKey().replace("/", ""), top.getKey().endsWith("/"), top.getValue()))
                .toList();
    }
}
