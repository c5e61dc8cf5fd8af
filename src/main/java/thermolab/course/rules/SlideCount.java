package thermolab.course.rules;

import java.util.List;
import thermolab.course.Deck;

/** A deck is a lecture: neither a leaflet nor a book. */
final class SlideCount implements Rule {

    private static final int FEWEST = 12;
    private static final int MOST = 22;

    @Override
    public String name() {
        return "slides";
    }

    @Override
    public Reading of(Draft draft) {
        int count = draft.deck().map(deck -> Deck.parse(deck, draft.deckFile()).slides().size()).orElse(0);
        return new Reading(String.valueOf(count), count >= FEWEST && count <= MOST ? List.of()
                : List.of(draft.deckFile() + ":1: has " + count + " slides; " + FEWEST + " to " + MOST + " are wanted"));
    }
}
