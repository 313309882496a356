package org.habeas.cases.incident;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.huridocs.Huridocs;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.Corroborated;
import org.habeas.cases.incident.IncidentAct.ReplyGiven;
import org.habeas.cases.incident.IncidentAct.Reported;
import org.habeas.platform.problem.Refusal;

/** What cannot be entered of an incident, whoever says it. */
final class Admission {
    private static final Set<InvolvementRole> OTHERS =
            EnumSet.complementOf(EnumSet.of(InvolvementRole.VICTIM, InvolvementRole.PERPETRATOR));

    private Admission() {}

    static void check(IncidentAct act) {
        if (act instanceof ActCommitted committed) {
            people("/act/victims", committed.victims(), InvolvementRole.VICTIM);
            people(
                    "/act/alleged_perpetrators",
                    committed.allegedPerpetrators(),
                    InvolvementRole.PERPETRATOR);
            others(committed.others());
            code(committed);
            legality(committed);
        } else if (act instanceof Reported reported) {
            people(
                    "/act/alleged_perpetrators",
                    reported.allegedPerpetrators(),
                    InvolvementRole.PERPETRATOR);
            others(reported.others());
        } else if (act instanceof Corroborated corroborated) {
            level(corroborated);
        } else if (act instanceof ReplyGiven reply) {
            replier(reply);
        }
    }

    private static void people(String pointer, List<Involvement> people, InvolvementRole role) {
        for (int i = 0; i < people.size(); i++) {
            Involvement who = people.get(i);
            somebody(pointer + "/" + i, who);
            if (who.role() != null && who.role() != role) {
                throw role(pointer + "/" + i);
            }
        }
    }

    private static void others(List<Involvement> people) {
        for (int i = 0; i < people.size(); i++) {
            Involvement who = people.get(i);
            somebody("/act/others/" + i, who);
            if (who.role() == null || !OTHERS.contains(who.role())) {
                throw role("/act/others/" + i);
            }
        }
    }

    private static void somebody(String pointer, Involvement who) {
        if (!who.namesSomebody()) {
            throw Refusal.invalid(
                    "involvement-of-nobody",
                    pointer,
                    "Name a person, an organisation, or describe who it was.");
        }
    }

    private static Refusal role(String pointer) {
        return Refusal.invalid(
                "role-in-wrong-list",
                pointer + "/role",
                "Victims, alleged perpetrators and others stand in lists of their own.");
    }

    private static void code(ActCommitted act) {
        String code = act.huridocsCode();
        if (code != null && Huridocs.of(act.type()).term(code).isEmpty()) {
            throw Refusal.invalid(
                    "code-of-another-act",
                    "/act/huridocs_code",
                    "This code does not stand for this type of act.");
        }
    }

    private static void legality(ActCommitted act) {
        if (act.legality() != null && act.type() != ActType.SEARCH_RAID) {
            throw Refusal.invalid(
                    "legality-of-no-search",
                    "/act/legality",
                    "Only a search is said to be lawful or not.");
        }
    }

    private static void level(Corroborated act) {
        if (act.level() != ViolationStatus.POSSIBLE && act.level() != ViolationStatus.LIKELY) {
            throw Refusal.invalid(
                    "level-of-no-corroboration",
                    "/act/level",
                    "What is corroborated is possible or likely.");
        }
    }

    private static void replier(ReplyGiven reply) {
        if (reply.personId() == null && reply.organisationId() == null && reply.office() == null) {
            throw Refusal.invalid(
                    "reply-of-nobody", "/act/person_id", "Say who replies: an id or an office.");
        }
    }
}
