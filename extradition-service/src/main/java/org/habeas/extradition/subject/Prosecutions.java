package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Whether anything is left of what a person was prosecuted for. */
@ApplicationScoped
public class Prosecutions {
    private static final String DISCONTINUED = "discontinued";
    private static final Set<String> OVER = Set.of(DISCONTINUED, "acquitted");

    private final SubjectFacts facts;
    private final RowSecurity rows;

    Prosecutions(SubjectFacts facts, RowSecurity rows) {
        this.facts = facts;
        this.rows = rows;
    }

    /** The entry of the case-service by which the last charge of a proceeding fell. */
    public record Dropped(UUID docketId, UUID entry, Visibility visibility) {}

    /**
     * The proceedings whose charges were dropped, with full sight; none as long as any other
     * proceeding is open, or if none is known.
     */
    @Transactional
    public List<Dropped> droppedForGood(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        List<SubjectFact> prosecuted =
                facts.of(person, Visibility.RESTRICTED).stream()
                        .filter(fact -> fact.kind() == FactKind.PROSECUTED)
                        .toList();
        boolean anyOpen = prosecuted.stream().anyMatch(fact -> !isOver(fact));
        return anyOpen
                ? List.of()
                : prosecuted.stream()
                        .filter(fact -> DISCONTINUED.equals(fact.word()) && fact.entryId() != null)
                        .map(fact ->
                                new Dropped(
                                        fact.docketId(),
                                        Objects.requireNonNull(fact.entryId()),
                                        fact.visibility()))
                        .toList();
    }

    private static boolean isOver(SubjectFact fact) {
        return fact.word() != null && OVER.contains(fact.word());
    }
}
