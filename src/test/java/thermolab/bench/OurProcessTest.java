package thermolab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OurProcessTest {

    @ParameterizedTest
    @CsvSource({"-XX:+UseSerialGC, true", "--enable-native-access=ALL-UNNAMED, true", "-Djava.awt.headless=true, true",
            "-Djava.library.path=/opt/Thermo Läb/lib/native, true", "-Dorg.bytedeco.javacpp.pathsFirst=true, true",
            "-XX:SharedArchiveFile=/opt/17.jsa, false", "-Dthermolab.next=/tmp/x, false"})
    void takesWhatHoldsForTheMachine(String option, boolean isShared) {
        assertEquals(isShared, OurProcess.isShared(option));
    }
}
