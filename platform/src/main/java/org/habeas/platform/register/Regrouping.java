package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Writes dockets anew that are found by other ids of their persons now ({@link OtherIds}). */
@ApplicationScoped
public class Regrouping {
    private final Dockets dockets;
    private final Kinds kinds;
    private final Register register;
    private final RowSecurity rows;

    Regrouping(Dockets dockets, Kinds kinds, Register register, RowSecurity rows) {
        this.dockets = dockets;
        this.kinds = kinds;
        this.register = register;
        this.rows = rows;
    }

    /**
     * Every docket about one of these persons, at the end of the transaction that made one of them
     * or parted them. In the order of ids, so that two of them wait for each other in one order.
     */
    @Transactional
    public void again(Collection<UUID> persons) {
        rows.clear(Visibility.RESTRICTED);
        new TreeSet<>(dockets.idsAbout(List.copyOf(persons), Visibility.RESTRICTED))
                .forEach(this::again);
        dockets.flush(); // this may be the last work of a transaction, after the ORM's own flush
    }

    private void again(UUID docket) {
        dockets.findByIdOptional(docket)
                .ifPresent(row -> register.rewrite(kinds.of(row.kind()), docket));
    }
}
