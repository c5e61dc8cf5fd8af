package chapter15;

import java.util.List;
import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.Reasons;

@ExerciseTest(contract = DarkRoomArgument.class, number = 7, title = "The dark room", points = 2, level = ExerciseTest.Level.ARGUE, hints = {
    "Strike out what is false, then what is true but says nothing about where an organism goes.",
    "Begin with what surprise is. Whose p is in it, and where does that p come from?",
    "Five reasons: the measure, what the dark room does to it, what follows, what it takes to leave, and where that comes from."})
public class DarkRoomArgumentTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("B", "E", "A", "G", "D");
    private static final Reasons ROOM_FIRST = Reasons.inOrder("E", "B", "A", "G", "D");

    @Checks(points = 0.5, idea = "False reasons, and true ones that don't bear on where goals come from, carry nothing")
    void leavesOutTheRest(DarkRoomArgument answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 1, idea = "The argument needs the measure, the room, what follows from both, the way out and its price")
    void isComplete(DarkRoomArgument answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason follows from those before it")
    void isInOrder(DarkRoomArgument answer) {
        List<String> given = answer.reasons(); // neither what surprise is nor what the room teaches needs the other
        Reasons order = given.indexOf("E") < given.indexOf("B") ? ROOM_FIRST : ARGUMENT;
        order.areOrdered(given);
    }
}
