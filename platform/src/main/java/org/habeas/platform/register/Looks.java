package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** What dockets of every kind say of somebody, looked at through one lens. */
@ApplicationScoped
public class Looks {
    private final Dockets dockets;
    private final Entries entries;
    private final Archive archive;
    private final Kinds kinds;
    private final RowSecurity rows;

    Looks(Dockets dockets, Entries entries, Archive archive, Kinds kinds, RowSecurity rows) {
        this.dockets = dockets;
        this.entries = entries;
        this.archive = archive;
        this.kinds = kinds;
        this.rows = rows;
    }

    /** One docket with its kind, so that it can be looked at again. */
    public record Seen<H extends Record, A extends Act, S>(
            DocketKind<H, A, S> kind, Look<H, A, S> look) {}

    /** Every docket about any of these persons that the lens may know of; two queries. */
    @Transactional
    public List<Seen<?, ?, ?>> about(List<UUID> persons, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        return seen(dockets.about(persons, lens.clearance()), lens);
    }

    /** Those of these dockets, of any kind, that the lens may know of; two queries. */
    @Transactional
    public List<Seen<?, ?, ?>> these(Collection<UUID> ids, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        return ids.isEmpty()
                ? List.of()
                : seen(dockets.list("id in ?1 order by kind, id", ids), lens);
    }

    private List<Seen<?, ?, ?>> seen(List<DocketRow> found, Lens lens) {
        List<DocketRow> visible =
                found.stream()
                        .filter(row -> lens.clearance().mayRead(row.visibility()))
                        .filter(row -> !row.createdAt().isAfter(lens.knownAt()))
                        .toList();
        return archive.files(kinds, visible).stream()
                .<Seen<?, ?, ?>>map(file -> seen(file, lens))
                .toList();
    }

    /** The strictest class of these dockets and this entry; PUBLIC if this service holds none. */
    @Transactional
    public Visibility strictest(List<UUID> ids, UUID entry) {
        rows.clear(Visibility.RESTRICTED);
        Stream<Visibility> classes =
                Stream.concat(
                        dockets.list("id in ?1", ids).stream().map(DocketRow::visibility),
                        entries.findByIdOptional(entry).map(EntryRow::visibility).stream());
        return classes.reduce(Visibility.PUBLIC, Visibility::and);
    }

    /** The dockets with an effect that rests on this entry of ours or of another service. */
    @Transactional
    public List<UUID> restingOn(UUID entry) {
        rows.clear(Visibility.RESTRICTED);
        return entries.causedBy(entry).stream().map(EntryRow::docketId).distinct().toList();
    }

    private static <H extends Record, A extends Act, S> Seen<H, A, S> seen(
            DocketFile<H, A, S> file, Lens lens) {
        return new Seen<>(file.kind(), file.look(lens));
    }
}
