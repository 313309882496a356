package org.habeas.cases.person;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Rewriting;

/** Under which names persons are found: pages of staff name others of the same name. */
@Singleton
@Priority(90)
class NamesProjection implements Projection {
    private final PersonKind kind;
    private final PersonFiles files;
    private final PersonNames names;
    private final Rewriting rewriting;

    NamesProjection(PersonKind kind, PersonFiles files, PersonNames names, Rewriting rewriting) {
        this.rewriting = rewriting;
        this.kind = kind;
        this.files = files;
        this.names = names;
    }

    @Override
    public List<String> tables() {
        return List.of("person_name");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind.name());
    }

    @Override
    public void fill(String persons, UUID docket) {
        files.whole(kind, docket).ifPresent(names::write);
    }

    /** Which others some database calls by the same id is found in lists, which are there now. */
    @Override
    public void refill() {
        names.externallyIdentified()
                .forEach(person -> {
                    files.forget();
                    rewriting.again(kind, person);
                });
    }

    @Override
    public void forget() {
        files.forget();
    }
}
