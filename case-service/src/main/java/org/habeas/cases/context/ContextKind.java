package org.habeas.cases.context;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.context.ContextAct.Disputed;
import org.habeas.cases.context.ContextAct.Stated;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Context findings as dockets of the register. */
@Singleton
class ContextKind implements DocketKind<ContextHead, ContextAct, ContextState> {
    private static final ContextDocket RULES = new ContextDocket();

    @Override
    public String name() {
        return "context-findings";
    }

    @Override
    public Class<ContextHead> headType() {
        return ContextHead.class;
    }

    @Override
    public Class<ContextAct> actType() {
        return ContextAct.class;
    }

    @Override
    public DocketRules<ContextAct, ContextState> rules(ContextHead head) {
        return RULES;
    }

    /** Nobody: what is said of a practice is said of none of those who suffer from it. */
    @Override
    public List<UUID> subjects(ContextHead head) {
        return List.of();
    }

    @Override
    public String status(ContextState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(ContextStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("finding_kind", "state", "organisation_id", "source");
    }

    @Override
    public Map<String, List<String>> filters(Look<ContextHead, ContextAct, ContextState> look) {
        ContextHead head = look.head();
        return Map.of(
                "finding_kind",
                List.of(Words.of(head.findingKind())),
                "state",
                Stream.ofNullable(head.state()).toList(),
                "organisation_id",
                Stream.ofNullable(head.organisationId()).map(UUID::toString).toList(),
                "source",
                look.folded().applied().stream()
                        .flatMap(entry -> entry.sources().stream())
                        .map(Provenance::sourceId)
                        .flatMap(Stream::ofNullable)
                        .map(UUID::toString)
                        .distinct()
                        .toList());
    }

    @Override
    public Map<String, UUID> references(ContextHead head) {
        return named("/organisation_id", head.organisationId());
    }

    @Override
    public Map<String, UUID> references(ContextAct act) {
        return switch (act) {
            case Stated s -> named("/by_organisation_id", s.byOrganisationId());
            case Disputed d -> named("/by_organisation_id", d.byOrganisationId());
        };
    }

    private static Map<String, UUID> named(String pointer, @Nullable UUID id) {
        return id == null ? Map.of() : Map.of(pointer, id);
    }

    /** An allegation nobody has looked at is for staff ({@code domain-model.md E.1}). */
    @Override
    public Visibility floor(ContextHead head) {
        return head.findingKind() == ContextFindingKind.ALLEGATION
                ? Visibility.CONFIDENTIAL
                : Visibility.PARTNER;
    }

    /** {@code domain-model.md E.3}: risks are never public. */
    @Override
    public Visibility atLeast(ContextHead head, ContextAct act) {
        return head.findingKind() == ContextFindingKind.RISK_FINDING
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }
}
