package thermolab.course.rules;

import java.util.ArrayList;
import java.util.List;
import thermolab.course.Chapter;
import thermolab.course.Claim;
import thermolab.course.Claims;

/** Claims of the articles stand in one form, get a verdict, and have one home: no row of the list in two chapters. */
final class ClaimForms implements Rule {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Reading of(Draft draft) {
        Claims claims = Claims.in(draft.chapter());
        List<String> findings = new ArrayList<>(claims.faults());
        for (Claim claim : claims.claims()) {
            for (String row : claim.rows()) {
                draft.earlier().stream().filter(chapter -> isHome(chapter, row)).map(Chapter::slug).findFirst().ifPresent(home ->
                        findings.add(draft.at(claim.line()) + "the claim " + row + " has its home in " + home + "; a sentence that refers to it is enough"));
            }
        }
        if (claims.claims().isEmpty()) {
            findings.add(draft.whole("examines no claim of the articles in ## " + Claims.SECTION));
        }
        return new Reading(String.valueOf(claims.claims().size()), findings);
    }

    private static boolean isHome(Chapter chapter, String row) {
        return Claims.in(chapter).claims().stream().anyMatch(claim -> claim.rows().contains(row));
    }
}
