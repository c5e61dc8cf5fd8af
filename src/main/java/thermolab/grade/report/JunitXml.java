package thermolab.grade.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import thermolab.grade.Cause;
import thermolab.grade.batch.Mark;
import thermolab.grade.batch.Result;
import thermolab.grade.batch.Results;
import thermolab.notebook.WholeFile;

/** JUnit's XML, which continuous integration reads: one suite for each student, with the points as properties. */
public final class JunitXml implements Gradebook {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public List<Path> write(Results results, Path folder) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"")
                .append(Untrusted.xml(results.assignment().name())).append("\">\n");
        for (Result result : results.results()) {
            add(xml, result, results);
        }
        Path file = folder.resolve("junit.xml");
        WholeFile.write(file, xml.append("</testsuites>\n").toString());
        return List.of(file);
    }

    private static void add(StringBuilder xml, Result result, Results results) {
        StringBuilder cases = new StringBuilder();
        int tests = 0;
        int failures = 0;
        int skipped = 0;
        for (Mark mark : result.marks()) {
            for (StudentView.Row row : StudentView.of(mark, results).rows()) {
                tests++;
                failures += row.cause() != Cause.PASSED && row.cause() != Cause.UNGRADED ? 1 : 0;
                skipped += row.cause() == Cause.UNGRADED ? 1 : 0;
                addCase(cases, mark, row);
            }
        }
        xml.append("  <testsuite name=\"").append(Untrusted.xml(result.entry().student())).append("\" tests=\"").append(tests)
                .append("\" failures=\"").append(failures).append("\" errors=\"0\" skipped=\"").append(skipped).append("\">\n")
                .append("    <properties>\n")
                .append(property("      ", "points", result.graded() ? Numbers.points(result.points()) : "ungraded"))
                .append(property("      ", "maximum", Numbers.points(result.maximum()))).append("    </properties>\n")
                .append(cases).append("  </testsuite>\n");
    }

    private static void addCase(StringBuilder xml, Mark mark, StudentView.Row row) {
        xml.append("    <testcase classname=\"").append(Untrusted.xml(mark.exercise())).append("\" name=\"").append(Untrusted.xml(row.idea()))
                .append("\" time=\"").append(String.format(Locale.ROOT, "%.3f", row.seconds())).append("\">\n      <properties>\n")
                .append(property("        ", "points", Numbers.points(row.points())))
                .append(property("        ", "maximum", Numbers.points(row.maximum()))).append("      </properties>\n");
        if (row.cause() == Cause.UNGRADED) {
            xml.append("      <skipped message=\"").append(Untrusted.xml(row.cause().words())).append("\"/>\n");
        } else if (row.cause() != Cause.PASSED) {
            xml.append("      <failure type=\"").append(row.cause()).append("\" message=\"").append(Untrusted.xml(row.idea())).append("\">")
                    .append(Untrusted.xml(Words.of(row))).append("</failure>\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String property(String indent, String name, String value) {
        return indent + "<property name=\"" + name + "\" value=\"" + Untrusted.xml(value) + "\"/>\n";
    }
}
