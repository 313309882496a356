package org.habeas.cases.erasure;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.habeas.cases.erasure.ErasureAct.Acknowledged;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Register;

/** Keeps on the request which service has erased the person, and when. */
@ApplicationScoped
@Rule(
        value = "R-28",
        when = {
            "person-erasure-acknowledged",
            "person-merge-acknowledged",
            "a day after an erasure"
        },
        then =
                "What is granted by one reviewer and carried out by another is erased here at once and told to every service; who has acknowledged stands on the request, and who has not after 24 hours becomes work for staff.")
class MergeAndErasure implements Reaction {
    private final Register register;
    private final ErasureKind kind;
    private final Requests requests;

    MergeAndErasure(Register register, ErasureKind kind, Requests requests) {
        this.register = register;
        this.kind = kind;
        this.requests = requests;
    }

    private record Facts(String service) {}

    @Override
    public String rule() {
        return Executing.RULE;
    }

    @Override
    public Set<String> to() {
        return Set.of("person-erasure-acknowledged", "person-merge-acknowledged");
    }

    @Override
    public boolean reachesTheErased() {
        return true;
    }

    @Override
    public void on(Incoming event) {
        String service = event.as(Facts.class).service();
        Log.infof("%s service=%s person=%s", event.type(), service, event.person());
        if (event.type().equals("person-merge-acknowledged")) {
            return;
        }
        requests.of(event.person()).stream()
                .filter(look -> !look.state().has(service, event.person()))
                .forEach(look ->
                        register.effect(
                                kind,
                                look.id(),
                                new Acknowledged(service, event.person()),
                                FuzzyDate.day(LocalDate.ofInstant(event.at(), ZoneOffset.UTC)),
                                Visibility.RESTRICTED,
                                event.cause(rule()),
                                List.of(Provenance.titled(event.type()))));
    }
}
