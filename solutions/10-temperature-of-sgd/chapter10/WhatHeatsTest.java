package chapter10;

import thermolab.exercise.Checks;
import thermolab.exercise.ExerciseTest;
import thermolab.exercise.ExerciseTest.Level;
import thermolab.exercise.Reasons;
import java.util.List;

@ExerciseTest(contract = WhatHeats.class, number = 6, title = "what the temperature of training is", points = 2, level = Level.ARGUE, hints = {
    "A balance has something that comes in, something that goes out, and a place where they are equal. Find those three.",
    "Two statements are false or prove too much: the coin with batches of one contradicts one of them. One is true and about another experiment.",
    "What comes in needs to be known before what a step adds; the balance needs both sides; what it says of a network comes last."})
public class WhatHeatsTest {

    private static final Reasons ARGUMENT = Reasons.inOrder("D", "H", "A", "C", "E");
    private static final Reasons LOSS_FIRST = Reasons.inOrder("A", "D", "H", "C", "E");
    private static final Reasons LOSS_BETWEEN = Reasons.inOrder("D", "A", "H", "C", "E");

    @Checks(points = 1, idea = "A reason that is false, or true and beside the point, weakens an argument")
    void onlyWhatCarries(WhatHeats answer) {
        ARGUMENT.leaveOutWhatDoesNotCarry(answer.reasons());
    }

    @Checks(points = 0.5, idea = "A balance needs what comes in and what goes out, and its meaning for a network: no link may be missing")
    void noLinkMissing(WhatHeats answer) {
        ARGUMENT.areComplete(answer.reasons());
    }

    @Checks(points = 0.5, idea = "Each reason stands after what it follows from")
    void inOrder(WhatHeats answer) {
        List<String> given = answer.reasons();
        int loss = given.indexOf("A"); // needs neither D nor H: it may stand anywhere before the balance
        Reasons order = loss == 0 ? LOSS_FIRST : loss > given.indexOf("H") ? ARGUMENT : LOSS_BETWEEN;
        order.areOrdered(given);
    }
}
