package thermolab.bench;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

/** What the table of works names is there. */
class BenchWorksTest {

    @Test
    void everyWorkHasItsTaskAndItsOpponentsTheirScripts() {
        for (Work work : Works.all()) {
            assertNotNull(Tasks.named(work.task()), work.key());
            for (Work.Opponent opponent : work.opponents()) {
                assertNotNull(opponent.isPython() ? Python.class.getResource(opponent.script()) : Tasks.named(opponent.argument()), opponent.name());
            }
        }
    }
}
