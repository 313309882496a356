package org.habeas.cases.person;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Register;

/** Which persons name which others: filled first, because every page of a person rests on it. */
@Singleton
@Priority(100)
class LinksProjection implements Projection {
    private final PersonKind kind;
    private final PersonLinks links;
    private final Register register;

    LinksProjection(PersonKind kind, PersonLinks links, Register register) {
        this.kind = kind;
        this.links = links;
        this.register = register;
    }

    @Override
    public List<String> tables() {
        return List.of("person_link");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind.name());
    }

    /** Entries that were taken back too: a row only says where to look. */
    @Override
    public void fill(String persons, UUID docket) {
        register.one(kind, docket, register.today(Visibility.RESTRICTED))
                .ifPresent(look ->
                        look.history()
                                .forEach(entry -> links.add(docket, entry, look.visibility())));
    }
}
