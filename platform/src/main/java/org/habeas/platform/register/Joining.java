package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.Erased;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.security.RowSecurity;

/**
 * Two ids of persons turn out to mean one person, or not to. What was recorded stays as it is; what
 * is computed from it is computed anew, and the rules look again.
 */
@ApplicationScoped
public class Joining {
    private final SamePersons same;
    private final Erased erased;
    private final People people;
    private final Dockets dockets;
    private final Archive archive;
    private final Publication publication;
    private final Kinds kinds;
    private final RowSecurity rows;

    Joining(
            SamePersons same,
            Erased erased,
            People people,
            Dockets dockets,
            Archive archive,
            Publication publication,
            Kinds kinds,
            RowSecurity rows) {
        this.same = same;
        this.erased = erased;
        this.people = people;
        this.dockets = dockets;
        this.archive = archive;
        this.publication = publication;
        this.kinds = kinds;
        this.rows = rows;
    }

    /**
     * The first id means the second person from now on.
     *
     * @return every id that means that person now
     */
    @Transactional
    public List<UUID> merge(UUID id, UUID into, Visibility visibility) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(List.of(id, into));
        if (!erased.among(List.of(id, into)).isEmpty()) {
            return List.of();
        }
        same.merge(id, into, visibility);
        return again(List.of(id, into));
    }

    /**
     * The two are different persons after all.
     *
     * @return every id whose person has changed by that
     */
    @Transactional
    public List<UUID> part(UUID id, UUID from) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(List.of(id, from));
        same.part(id, from);
        return again(List.of(id, from));
    }

    private List<UUID> again(List<UUID> persons) {
        List<UUID> docketIds = dockets.idsAbout(persons, Visibility.RESTRICTED);
        new TreeSet<>(docketIds).forEach(this::again);
        return same.as(persons, Visibility.RESTRICTED);
    }

    private void again(UUID docket) {
        dockets.findByIdOptional(docket).ifPresent(row -> again(kinds.of(row.kind()), docket));
    }

    private <H extends Record, A extends Act, S> void again(DocketKind<H, A, S> kind, UUID docket) {
        dockets.locked(kind.name(), docket)
                .ifPresent(row -> publication.again(archive.file(kind, row)));
    }
}
