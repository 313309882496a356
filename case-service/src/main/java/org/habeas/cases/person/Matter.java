package org.habeas.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** One docket about a person, which can be looked at again through a lens that sees no more. */
public record Matter<H extends Record, A extends Act, S>(
        DocketKind<H, A, S> kind, Look<H, A, S> look) {

    /** The same docket through another lens, if that reader may know of it. */
    Optional<Matter<H, A, S>> at(Lens lens) {
        if (!lens.clearance().mayRead(look.visibility())) {
            return Optional.empty();
        }
        Look<H, A, S> other =
                Look.of(look.id(), kind, look.head(), look.visibility(), look.history(), lens);
        return Optional.of(new Matter<>(kind, other));
    }

    public S state() {
        return look.state();
    }

    UUID id() {
        return look.id();
    }

    /** Who says what the entry says. */
    public List<Provenance> sources(UUID entry) {
        return look.history().stream()
                .filter(e -> e.id().equals(entry))
                .findFirst()
                .map(Entry::sources)
                .orElse(List.of());
    }

    String status() {
        return kind.status(look.state());
    }

    /** Where to read it. */
    public String link() {
        return "/v1/" + look.kind() + "/" + look.id();
    }
}
