package org.habeas.advocacy.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.Compliance;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.advocacy.mechanism.DecisionHead;
import org.habeas.advocacy.mechanism.DecisionState;
import org.habeas.advocacy.mechanism.DecisionState.Missed;
import org.habeas.advocacy.mechanism.Point;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What was told, as it bears on one decision. */
record Gathering(LawOfCompliance law, ObjectMapper mapper) {
    private static final String MISSED = "follow-up-deadline-missed";

    /** Everything that may say something of the decision's demands. */
    List<Claim> claims(
            Look<DecisionHead, DecisionAct, DecisionState> look,
            Claims known,
            List<ToldFact> told) {
        List<Claim> claims = new ArrayList<>();
        for (Point point : look.state().demands()) {
            told.stream()
                    .filter(fact -> fact.personId().equals(point.personId()))
                    .filter(fact -> fact.counts() && isLater(fact, look.state().adoptedOn()))
                    .flatMap(fact -> of(point, fact))
                    .forEach(claims::add);
            look.state().missedDeadlines().stream()
                    .filter(missed -> isOf(missed, point))
                    .filter(missed -> !known.tellOfAction(point, missed.due()))
                    .flatMap(missed -> entries(look, missed.entry()).map(e -> lack(look, point, e)))
                    .forEach(claims::add);
            if (point.overdue()) {
                demanding(look, point).map(entry -> lack(look, point, entry)).forEach(claims::add);
            }
        }
        return claims;
    }

    /** What happened before the body decided is no answer to it. */
    private static boolean isLater(ToldFact fact, @Nullable FuzzyDate adopted) {
        LocalDate first = adopted == null ? null : adopted.earliest();
        return first == null || !fact.day().isBefore(first);
    }

    private Stream<Claim> of(Point point, ToldFact fact) {
        JsonNode payload = Json.read(mapper, fact.payload(), JsonNode.class);
        Cause cause = fact.cause(ReleaseProposesCompliance.RULE);
        Evidence evidence =
                new Evidence(
                        fact.eventId(),
                        fact.docketId(),
                        fact.entryId(),
                        fact.type(),
                        null,
                        fact.docketKind());
        return law.of(point.type()).stream()
                .filter(line -> line.event().equals(fact.type()))
                .map(line ->
                        new Claim(
                                point,
                                line.of(payload),
                                false,
                                fact.on(),
                                fact.day(),
                                fact.visibility(),
                                cause,
                                evidence,
                                fact.source()));
    }

    private static boolean isOf(Missed missed, Point point) {
        return missed.personId() == null || missed.personId().equals(point.personId());
    }

    private static Stream<Entry<DecisionAct>> entries(
            Look<DecisionHead, DecisionAct, DecisionState> look, UUID id) {
        return look.folded().applied().stream().filter(entry -> entry.id().equals(id));
    }

    /** The entry that sets the day for a demand. */
    private static Stream<Entry<DecisionAct>> demanding(
            Look<DecisionHead, DecisionAct, DecisionState> look, Point point) {
        return look.folded().applied().stream()
                .filter(entry ->
                        entry.act() instanceof DemandMade made
                                && made.type() == point.type()
                                && Objects.equals(made.deadline(), point.deadline())
                                && (made.personId() == null
                                        || made.personId().equals(point.personId())))
                .limit(1);
    }

    /** By the day nothing was known to have been done, says an entry of the decision. */
    private static Claim lack(
            Look<DecisionHead, DecisionAct, DecisionState> look,
            Point point,
            Entry<DecisionAct> entry) {
        FuzzyDate on =
                switch (entry.act()) {
                    case FollowUpDeadlineMissed missed -> FuzzyDate.day(missed.due().plusDays(1));
                    case DemandMade made ->
                            FuzzyDate.day(
                                    Objects.requireNonNull(
                                                    Objects.requireNonNull(made.deadline())
                                                            .latest())
                                            .plusDays(1));
                    default -> entry.on();
                };
        return new Claim(
                point,
                Compliance.NOT_IMPLEMENTED,
                true,
                on,
                on.effectiveDay().orElse(entry.effectiveDay()),
                entry.visibility(),
                new Cause(
                        MissedDeadlineProposesNonCompliance.RULE,
                        null,
                        "advocacy",
                        look.id(),
                        entry.id()),
                new Evidence(null, look.id(), entry.id(), MISSED, null, look.kind()),
                entry.sources().isEmpty() ? Provenance.titled(MISSED) : entry.sources().getFirst());
    }

    /** Where the passed deadlines that were told and those recorded do not agree. */
    List<Missing> missed(Look<DecisionHead, DecisionAct, DecisionState> look, List<ToldFact> told) {
        return told.stream()
                .filter(fact -> fact.type().equals(MissedDeadlineProposesNonCompliance.TOLD))
                .filter(fact -> fact.docketId().equals(look.id()))
                .flatMap(fact -> missed(look, fact))
                .toList();
    }

    private Stream<Missing> missed(
            Look<DecisionHead, DecisionAct, DecisionState> look, ToldFact fact) {
        JsonNode told = Json.read(mapper, fact.payload(), JsonNode.class);
        FollowUpDeadlineMissed act =
                new FollowUpDeadlineMissed(
                        fact.personId(),
                        told.path("rule_id").asText(),
                        LocalDate.parse(told.path("due_date").asText()));
        Cause cause = fact.cause(MissedDeadlineProposesNonCompliance.RULE);
        List<Entry<DecisionAct>> recorded =
                look.history().stream().filter(entry -> cause.equals(entry.cause())).toList();
        boolean holds = fact.counts() && runsFrom(look, told) && nothingWasDone(look, act);
        if (holds) {
            return recorded.isEmpty()
                    ? Stream.of(
                            new Missing(
                                    act,
                                    fact.visibility().and(Visibility.PARTNER),
                                    cause,
                                    fact.source(),
                                    null))
                    : Stream.empty();
        }
        return recorded.stream()
                .filter(entry -> entry.retractedAt() == null)
                .map(entry -> new Missing(act, entry.visibility(), cause, fact.source(), entry));
    }

    /** Another day of transmission means another last day. */
    private static boolean runsFrom(
            Look<DecisionHead, DecisionAct, DecisionState> look, JsonNode told) {
        FuzzyDate sent = look.state().transmittedOn();
        String started = told.path("started_on").asText();
        return sent != null
                && (started.isEmpty()
                        || sent.effectiveDay()
                                .filter(day -> day.toString().equals(started))
                                .isPresent());
    }

    private static boolean nothingWasDone(
            Look<DecisionHead, DecisionAct, DecisionState> look, FollowUpDeadlineMissed act) {
        Claims known = new Claims(look.history(), look.folded().applied());
        List<Point> points =
                look.state().demands().stream()
                        .filter(point -> Objects.equals(point.personId(), act.personId()))
                        .toList();
        return points.isEmpty()
                || points.stream().anyMatch(point -> !known.tellOfAction(point, act.due()));
    }
}
