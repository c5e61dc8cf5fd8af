package thermolab.grade.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No two workers run as the same user at the same time, also where two graders start them. */
class UsersTest {

    private static final int MOST = Users.COUNT / 2;

    @TempDir
    private static Path folder;

    /** Another grader: claims half of the users, says which, and holds them until its input ends. */
    public static void main(String[] words) throws IOException {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < MOST; i++) {
            numbers.append(Users.claim(Path.of(words[0])).number()).append(' ');
        }
        System.out.println(numbers.toString().strip());
        System.in.read();
    }

    @Test
    void twoGradersShareNoUser() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), UsersTest.class.getName(), folder.toString()).start();
        Set<Integer> taken = new HashSet<>();
        List<Users.Claim> own = new ArrayList<>();
        try (BufferedReader lines = other.inputReader()) {
            for (String number : lines.readLine().split(" ")) {
                assertTrue(taken.add(Integer.valueOf(number)));
            }
            for (int i = 0; i < MOST; i++) {
                Users.Claim claim = Users.claim(folder);
                own.add(claim);
                assertTrue(taken.add(claim.number()), "user " + claim.number() + " twice");
                assertTrue(claim.number() >= Users.FIRST && claim.number() < Users.FIRST + Users.COUNT);
            }
            own.remove(0).close();
            own.add(Users.claim(folder));
            assertFalse(own.stream().map(Users.Claim::number).distinct().count() < MOST);
        } finally {
            for (Users.Claim claim : own) {
                claim.close();
            }
            other.destroyForcibly().waitFor();
        }
    }
}
