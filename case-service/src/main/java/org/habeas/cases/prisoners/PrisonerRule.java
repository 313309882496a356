package org.habeas.cases.prisoners;

import org.habeas.cases.prisoners.Place.Counted;
import org.habeas.cases.prisoners.Place.NotCounted;
import org.habeas.cases.prisoners.Place.Unlisted;
import org.habeas.docket.Words;

/**
 * Who is counted, and where. A body must name the person a victim of today; then custody decides.
 * Whom a body names as released is never counted: not as a prisoner, because the body says
 * otherwise, and not as free, because nobody has confirmed it.
 */
public record PrisonerRule(PrisonerList list) {

    public Place of(Situation person) {
        if (person.isVictimNow()) {
            return victim(person);
        }
        return person.isNamedAsReleased() ? new NotCounted(released(person)) : new Unlisted();
    }

    private Place victim(Situation person) {
        if (person.isAbroad()) {
            return new Counted(PrisonerList.PURSUED_ABROAD);
        }
        return list.groupOf(person.custody())
                .<Place>map(Counted::new)
                .orElseGet(() -> new NotCounted(Words.of(person.custody())));
    }

    private String released(Situation person) {
        if (!list.isIncarcerated(person.custody())) {
            return "released";
        }
        return person.isReleaseExpected() ? "release_expected" : "release_not_confirmed";
    }
}
