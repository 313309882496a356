package org.habeas.cases.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.huridocs.ActCode;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.huridocs.Huridocs;
import org.habeas.cases.huridocs.Term;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.ReplyGiven;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * One act on the wire.
 *
 * @param huridocsActCode of micro-thesaurus 4, or a local one; a search has it only if it was
 *     unlawful or is disputed
 * @param huridocsMethods of micro-thesaurus 5
 * @param perpetrators each with the word "alleged" as long as it is one
 */
record ActView(
        UUID entry,
        FuzzyDate on,
        String label,
        ActType type,
        @Nullable String huridocsActCode,
        @Nullable String huridocsTerm,
        List<Term> huridocsMethods,
        List<String> methods,
        List<Involvement> victims,
        List<PerpetratorView> perpetrators,
        List<Involvement> others,
        @Nullable Recurrence recurrence,
        @Nullable Integer occurrences,
        @Nullable LegalDuration duration,
        @Nullable Legality legality,
        @Nullable String intent,
        @Nullable String pretext,
        @Nullable String summary,
        @Nullable String detail,
        List<SensitivityFlag> sensitivity) {

    static ActView of(Fact<ActCommitted> fact, IncidentState state) {
        ActCommitted act = fact.act();
        ActCode code = Huridocs.of(act.type());
        Optional<Term> term = isViolation(act, code, state) ? term(act, code) : Optional.empty();
        return new ActView(
                fact.entry(),
                fact.on(),
                act.label(),
                act.type(),
                term.map(Term::code).orElse(null),
                term.map(Term::term).orElse(null),
                code.methods(act.methods()),
                act.methods(),
                act.victims(),
                perpetrators(act, state),
                act.others(),
                act.recurrence(),
                act.occurrences(),
                act.duration(),
                act.legality(),
                act.intent(),
                act.pretext(),
                act.summary(),
                act.detail(),
                act.sensitivity());
    }

    private static Optional<Term> term(ActCommitted act, ActCode code) {
        return code.term(act.huridocsCode());
    }

    private static boolean isViolation(ActCommitted act, ActCode code, IncidentState state) {
        return code.isAlwaysViolation() || act.legality() == Legality.UNLAWFUL || state.disputed();
    }

    private static List<PerpetratorView> perpetrators(ActCommitted act, IncidentState state) {
        return act.allegedPerpetrators().stream()
                .map(who -> PerpetratorView.of(who, act.label(), state, replies(who, act, state)))
                .toList();
    }

    private static List<Fact<ReplyGiven>> replies(
            Involvement who, ActCommitted act, IncidentState state) {
        Stream<Fact<ReplyGiven>> about =
                state.of(ReplyGiven.class).stream()
                        .filter(reply ->
                                reply.act().label() == null
                                        || act.label().equals(reply.act().label()));
        return about.filter(reply -> isBy(who, reply.act())).toList();
    }

    private static boolean isBy(Involvement who, ReplyGiven reply) {
        if (reply.personId() != null) {
            return reply.personId().equals(who.personId());
        }
        return reply.organisationId() != null
                ? reply.organisationId().equals(who.organisationId())
                : reply.office() != null && reply.office().equals(who.unnamedDescription());
    }

    @Override
    public String toString() {
        return "ActView[" + type + "]";
    }
}
