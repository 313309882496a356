package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.habeas.platform.http.EntryRequest;
import org.habeas.platform.http.Opening;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Writes on a person that reach the pages of others hold all of them first, in one order, so that
 * two such writes never wait for each other.
 */
@ApplicationScoped
class PersonWrites {
    private final Register register;

    PersonWrites(Register register) {
        this.register = register;
    }

    /** Opens a person; nobody waits for an id that is not there yet. */
    @Transactional
    Response open(@Nullable Opening<PersonHead, PersonAct> opening, Supplier<Response> write) {
        hold(
                opening == null
                        ? Stream.empty()
                        : opening.entries().stream().map(EntryRequest::act),
                Stream.empty());
        return write.get();
    }

    /** Records on a person. */
    @Transactional
    Response record(
            UUID person, @Nullable EntryRequest<PersonAct> request, Supplier<Response> write) {
        hold(Stream.ofNullable(request).map(EntryRequest::act), Stream.of(person));
        return write.get();
    }

    private void hold(Stream<PersonAct> acts, Stream<UUID> person) {
        List<UUID> others = acts.flatMap(act -> PersonLinks.named(act).stream()).toList();
        if (!others.isEmpty()) {
            register.hold(Stream.concat(person, others.stream()).toList());
        }
    }
}
