package org.habeas.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Reading;
import org.habeas.platform.register.Register;

/** Finds requests to erase somebody. */
@ApplicationScoped
class Requests {
    private static final int MOST = 200;

    private final Register register;
    private final Reading reading;
    private final ErasureKind kind;

    Requests(Register register, Reading reading, ErasureKind kind) {
        this.register = register;
        this.reading = reading;
        this.kind = kind;
    }

    /** Those about this id. */
    @Transactional
    List<Look<ErasureHead, ErasureAct, ErasureState>> of(UUID person) {
        return by(Map.of(ErasureKind.PERSON, person.toString()));
    }

    /** Those that were carried out and are not acknowledged by every service. */
    @Transactional
    List<Look<ErasureHead, ErasureAct, ErasureState>> waiting() {
        return by(Map.of("status", "erased"));
    }

    private List<Look<ErasureHead, ErasureAct, ErasureState>> by(Map<String, String> filters) {
        List<UUID> ids =
                reading.page(kind, filters, Visibility.RESTRICTED, null, MOST).stream()
                        .map(Reading.Item::id)
                        .toList();
        return register.several(kind, ids, register.today(Visibility.RESTRICTED));
    }
}
