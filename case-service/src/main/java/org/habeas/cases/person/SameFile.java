package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Every id under which one person is recorded, with full sight. */
@ApplicationScoped
public class SameFile {
    private final PersonKind kind;
    private final PersonLinks links;
    private final Register register;

    SameFile(PersonKind kind, PersonLinks links, Register register) {
        this.kind = kind;
        this.links = links;
        this.register = register;
    }

    /** An id with the class of its docket; RESTRICTED if this service has none. */
    public record Known(UUID id, Visibility visibility) {}

    /** The person and everybody who was merged with the person and still is. */
    @Transactional
    public List<Known> of(UUID person) {
        List<Look<PersonHead, PersonAct, PersonState>> looks =
                register.several(
                        kind,
                        List.copyOf(links.around(person).merged()),
                        register.today(Visibility.RESTRICTED));
        if (looks.isEmpty()) {
            return List.of(new Known(person, Visibility.RESTRICTED));
        }
        Merges merges = Merges.of(looks);
        return merges.sameAs(merges.survivor(person)).stream()
                .sorted()
                .map(id -> new Known(id, visibility(looks, id)))
                .toList();
    }

    private static Visibility visibility(
            List<Look<PersonHead, PersonAct, PersonState>> looks, UUID id) {
        return looks.stream()
                .filter(look -> look.id().equals(id))
                .map(Look::visibility)
                .findFirst()
                .orElse(Visibility.RESTRICTED);
    }
}
