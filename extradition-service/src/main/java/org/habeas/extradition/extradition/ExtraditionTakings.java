package org.habeas.extradition.extradition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.extradition.ExtraditionAct.IllegallyDeported;
import org.habeas.extradition.extradition.ExtraditionAct.Rendered;
import org.habeas.extradition.taking.Taking;
import org.habeas.extradition.taking.TakingKind;
import org.habeas.extradition.taking.TakingSource;
import org.habeas.extradition.taking.Takings;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** takings that are recorded on the docket of a request; a surrender in breach is one. */
@ApplicationScoped
class ExtraditionTakings implements TakingSource {
    private final Register register;
    private final ExtraditionProceedings kind;
    private final Takings takings;

    ExtraditionTakings(Register register, ExtraditionProceedings kind, Takings takings) {
        this.register = register;
        this.kind = kind;
        this.takings = takings;
    }

    @Override
    public DocketKind<?, ?, ?> kind() {
        return kind;
    }

    @Override
    public List<Taking> of(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .flatMap(look -> own(look.id(), look.head(), look.visibility(), look.folded()))
                .toList();
    }

    /** Whether that event is to be told: of one taking once, and not of what a rule recorded. */
    boolean mayTell(
            DomainEvent event, Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        boolean isOfTaking =
                Stream.of(TakingKind.values()).anyMatch(how -> how.event().equals(event.type()));
        return !isOfTaking
                || own(change.docketId(), change.head(), change.visibility(), change.after())
                        .findFirst()
                        .map(takings::claim)
                        .orElse(false);
    }

    private static Stream<Taking> own(
            UUID docket,
            ExtraditionHead head,
            Visibility visibility,
            Folded<ExtraditionAct, ExtraditionState> folded) {
        return folded.state().stage() == ExtraditionStage.OVERTAKEN_BY_RENDITION
                ? folded.applied().stream()
                        .filter(e ->
                                e.act() instanceof Transfer
                                        && !RenditionOvertakesExtraditions.isEffect(e))
                        .map(e -> taking(docket, head, visibility, e))
                : Stream.empty();
    }

    private static Taking taking(
            UUID docket, ExtraditionHead head, Visibility visibility, Entry<ExtraditionAct> entry) {
        Route route =
                switch (entry.act()) {
                    case Rendered act -> new Route(act.fromState(), act.toState());
                    case IllegallyDeported act -> new Route(act.fromState(), act.toState());
                    default -> new Route(null, null);
                };
        return Taking.of(
                head.personId(),
                docket,
                visibility,
                entry,
                entry.act() instanceof IllegallyDeported
                        ? TakingKind.ILLEGAL_DEPORTATION
                        : TakingKind.RENDITION,
                route.from() == null ? head.requestedState() : route.from(),
                route.to() == null ? head.requestingState() : route.to());
    }

    private record Route(@Nullable String from, @Nullable String to) {}
}
