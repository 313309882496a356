package org.habeas.extradition.repression;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.repression.RepressionState.Since;
import org.habeas.extradition.taking.Taking;
import org.habeas.extradition.taking.TakingKind;
import org.habeas.extradition.taking.TakingSource;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Register;

/** renditions and illegal deportations that are recorded as incidents. */
@ApplicationScoped
class RepressionTakings implements TakingSource {
    private final Register register;
    private final RepressionIncidents kind;

    RepressionTakings(Register register, RepressionIncidents kind) {
        this.register = register;
        this.kind = kind;
    }

    @Override
    public DocketKind<?, ?, ?> kind() {
        return kind;
    }

    @Override
    public List<Taking> of(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream()
                .filter(look -> look.head().victims().contains(person))
                .flatMap(look ->
                        taking(person, look.id(), look.head(), look.visibility(), look.folded()))
                .toList();
    }

    /** The taking that an incident tells of, if it is one and not disproved. */
    static Stream<Taking> taking(
            UUID person,
            UUID docket,
            RepressionHead head,
            Visibility visibility,
            Folded<RepressionAct, RepressionState> folded) {
        Since happened = folded.state().happened();
        if (happened == null || !head.kind().isTaking()) {
            return Stream.empty();
        }
        Entry<RepressionAct> entry =
                folded.applied().stream()
                        .filter(e -> e.id().equals(happened.entry()))
                        .findFirst()
                        .orElseThrow();
        TakingKind how =
                head.kind() == IncidentKind.RENDITION
                        ? TakingKind.RENDITION
                        : TakingKind.ILLEGAL_DEPORTATION;
        return Stream.of(
                Taking.of(
                        person,
                        docket,
                        visibility,
                        entry,
                        how,
                        head.inState(),
                        head.destinationState()));
    }
}
