package org.habeas.advocacy.mechanism;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.mechanism.DecisionAct.Superseded;
import org.habeas.advocacy.mechanism.Point.Assessment;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Decisions of mechanisms: what is admitted, shown and told. */
@Singleton
class DecisionDockets implements DocketKind<DecisionHead, DecisionAct, DecisionState> {
    private final Assessments assessments;
    private final Event<DecisionChanged> changes;

    DecisionDockets(Assessments assessments, Event<DecisionChanged> changes) {
        this.assessments = assessments;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "mechanism-decisions";
    }

    @Override
    public Class<DecisionHead> headType() {
        return DecisionHead.class;
    }

    @Override
    public Class<DecisionAct> actType() {
        return DecisionAct.class;
    }

    @Override
    public DocketRules<DecisionAct, DecisionState> rules(DecisionHead head) {
        return new DecisionDocket(head);
    }

    @Override
    public List<UUID> subjects(DecisionHead head) {
        return head.subjects();
    }

    @Override
    public String status(DecisionState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(DecisionStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of(
                "mechanism",
                "decision_kind",
                "respondent_state",
                "compliance",
                "grade",
                "finding",
                "demand");
    }

    @Override
    public Map<String, List<String>> filters(Look<DecisionHead, DecisionAct, DecisionState> look) {
        DecisionHead head = look.head();
        DecisionState state = look.state();
        return Map.of(
                "mechanism",
                List.of(Words.of(head.mechanism())),
                "decision_kind",
                List.of(Words.of(head.decisionKind())),
                "respondent_state",
                Stream.ofNullable(head.respondentState()).toList(),
                "compliance",
                List.of(Words.of(state.compliance())),
                "grade",
                words(grades(state)),
                "finding",
                words(state.findings().stream().map(DecisionAct.FindingRecorded::code)),
                "demand",
                words(state.demands().stream().map(Point::type)));
    }

    /** The last grade that each demand was given. */
    private static Stream<DecisionAct.Grade> grades(DecisionState state) {
        return state.demands().stream()
                .flatMap(point ->
                        point.assessments().reversed().stream()
                                .map(Assessment::grade)
                                .filter(Objects::nonNull)
                                .limit(1));
    }

    private static List<String> words(Stream<? extends Enum<?>> words) {
        return words.map(Words::of).distinct().sorted().toList();
    }

    @Override
    public List<DomainEvent> events(Change<DecisionHead, DecisionAct, DecisionState> change) {
        return DecisionEvents.between(change);
    }

    @Override
    public void changed(Change<DecisionHead, DecisionAct, DecisionState> change) {
        assessments.tell(change);
        changes.fire(new DecisionChanged(change.docketId(), isRetraction(change.entry())));
    }

    private static boolean isRetraction(@Nullable Entry<DecisionAct> entry) {
        return entry != null && (entry.retractedAt() != null || entry.corrects() != null);
    }

    @Override
    public void admit(DecisionHead head, DecisionAct act, FuzzyDate on) {
        DecisionAdmission.check(head, act);
    }

    @Override
    public Map<String, UUID> references(DecisionAct act) {
        return act instanceof Superseded superseded && superseded.decisionId() != null
                ? Map.of("/decision_id", superseded.decisionId())
                : Map.of();
    }

    /** Public only if the body published it, which whoever records it must say. */
    @Override
    public Visibility floor(DecisionHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** As long as nothing was decided or made public, that the body was asked stays with staff. */
    @Override
    public boolean isShown(Look<DecisionHead, DecisionAct, DecisionState> look) {
        return look.lens().clearance().mayRead(Visibility.CONFIDENTIAL)
                || isPublic(look.head(), look.state());
    }

    static boolean isPublic(DecisionHead head, DecisionState state) {
        return state.published() || (state.tellsOfDecision() && head.goesPublicOnAdoption());
    }
}
