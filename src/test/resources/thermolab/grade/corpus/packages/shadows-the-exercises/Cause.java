package thermolab.grade;

public enum Cause {
    PASSED
}
