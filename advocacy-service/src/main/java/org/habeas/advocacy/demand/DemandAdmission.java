package org.habeas.advocacy.demand;

import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.law.Fulfilment;
import org.habeas.advocacy.law.Fulfilment.Mode;
import org.habeas.platform.problem.Refusal;

/** What no demand can be. */
final class DemandAdmission {
    private DemandAdmission() {}

    static void check(DemandHead head, Set<String> knownEvents) {
        if (!head.subjects().isEmpty() && head.groupSubject() != null) {
            throw Refusal.invalid(
                    "two-kinds-of-subject",
                    "/head/group_subject",
                    "A demand is about named people or about a group, not both.");
        }
        for (int i = 0; i < head.addressees().size(); i++) {
            Addressee addressee = head.addressees().get(i);
            if (addressee.recipientId() == null && addressee.name() == null) {
                throw Refusal.invalid(
                        "addressee-missing",
                        "/head/addressees/" + i,
                        "An addressee has recipient_id or name.");
            }
        }
        Fulfilment own = head.fulfilment();
        if (own != null) {
            check(own, knownEvents);
        }
    }

    private static void check(Fulfilment own, Set<String> knownEvents) {
        if ((own.mode() == Mode.OWN) == own.rules().isEmpty()) {
            throw Refusal.invalid(
                    "rules-do-not-fit-mode",
                    "/head/fulfilment/rules",
                    "Rules are given with the mode own, and only with it.");
        }
        for (int i = 0; i < own.rules().size(); i++) {
            if (!knownEvents.contains(own.rules().get(i).event())) {
                throw Refusal.invalid(
                        "unknown-event",
                        "/head/fulfilment/rules/" + i + "/event",
                        "No demand is answered by an event of this type.");
            }
        }
    }

    static void check(DemandHead head, DemandAct act) {
        UUID person = act.personId();
        if (person != null && !head.subjects().contains(person)) {
            throw Refusal.invalid(
                    "not-a-subject",
                    "/act/person_id",
                    "This person is not a subject of the demand.");
        }
    }
}
