package org.habeas.cases.evidence;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.evidence.EvidenceAct.Examined;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyReleased;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Evidence items; nobody but named persons knows that they exist ({@code domain-model.md E.3}). */
@Singleton
class EvidenceKind implements DocketKind<EvidenceHead, EvidenceAct, EvidenceState> {
    private final Event<PersonConcerned> concerned;
    private final ReleasedCopies copies;

    EvidenceKind(Event<PersonConcerned> concerned, ReleasedCopies copies) {
        this.concerned = concerned;
        this.copies = copies;
    }

    @Override
    public String name() {
        return "evidence-items";
    }

    @Override
    public Class<EvidenceHead> headType() {
        return EvidenceHead.class;
    }

    @Override
    public Class<EvidenceAct> actType() {
        return EvidenceAct.class;
    }

    @Override
    public DocketRules<EvidenceAct, EvidenceState> rules(EvidenceHead head) {
        return new EvidenceDocket(head);
    }

    @Override
    public List<UUID> subjects(EvidenceHead head) {
        return head.personIds();
    }

    @Override
    public String status(EvidenceState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(EvidenceStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "incident_id", "proceeding_id", "source_id");
    }

    @Override
    public Map<String, List<String>> filters(Look<EvidenceHead, EvidenceAct, EvidenceState> look) {
        EvidenceHead head = look.head();
        return Map.of(
                "type", List.of(Words.of(head.type())),
                "incident_id", words(head.incidentId()),
                "proceeding_id", words(head.proceedingId()),
                "source_id", words(head.sourceId()));
    }

    private static List<String> words(@Nullable UUID id) {
        return Stream.ofNullable(id).map(UUID::toString).toList();
    }

    @Override
    public void changed(Change<EvidenceHead, EvidenceAct, EvidenceState> change) {
        copies.follow(change);
        change.head().personIds().forEach(id -> concerned.fire(new PersonConcerned(id)));
    }

    @Override
    public void admit(EvidenceHead head, EvidenceAct act, FuzzyDate on) {
        if (act instanceof PublishedCopyReleased && head.forbidsRelease()) {
            throw neverPublic();
        }
        if (act instanceof Examined told && isBlank(told.examinerQualification())) {
            throw Refusal.invalid(
                    "examiner-unqualified",
                    "/act/examiner_qualification",
                    "Only a qualified examiner says how findings and allegation agree; name the qualification.");
        }
    }

    static Refusal neverPublic() {
        return Refusal.invalid(
                "never-public", "/act/kind", "No copy of this item may be shown to the public.");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Override
    public Visibility floor(EvidenceHead head) {
        return Visibility.RESTRICTED;
    }

    @Override
    public Visibility atLeast(EvidenceHead head, EvidenceAct act) {
        return Visibility.RESTRICTED;
    }
}
