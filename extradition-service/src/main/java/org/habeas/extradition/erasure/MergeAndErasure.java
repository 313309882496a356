package org.habeas.extradition.erasure;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Acknowledging;
import org.habeas.platform.register.Erasing;
import org.habeas.platform.register.FollowingPersons;
import org.habeas.platform.register.Joining;
import org.habeas.platform.register.PersonsRejoined;

/** Merges, parts and erases persons as case-service tells. */
@Singleton
@Rule(
        value = "R-28",
        when = {"person-data-erased", "persons-merged", "persons-unmerged"},
        then =
                "Proceedings of somebody erased are deleted, others lose the person; merged ids are one person to every list and rule; both are acknowledged.")
class MergeAndErasure extends FollowingPersons {

    MergeAndErasure(
            Erasing erasing,
            Joining joining,
            Acknowledging acknowledging,
            Event<PersonsRejoined> rejoined) {
        super(erasing, joining, acknowledging, rejoined);
    }
}
