package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.habeas.docket.Act;
import org.habeas.extradition.bearing.Bears;
import org.habeas.platform.register.DocketKind;

/** The docket kinds whose dockets bear time limits; looked up late, because kinds use us too. */
@ApplicationScoped
class Bearers {
    private final Instance<DocketKind<?, ?, ?>> kinds;

    Bearers(@Any Instance<DocketKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    Optional<DocketKind<?, ?, ?>> of(String name) {
        return all().stream()
                .<DocketKind<?, ?, ?>>map(kind -> kind)
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    List<? extends DocketKind<?, ?, ?>> all() {
        return kinds.stream().filter(Bears.class::isInstance).toList();
    }

    /** Kinds bear what their own dockets say. */
    @SuppressWarnings("unchecked")
    static <H extends Record, A extends Act, S> Bears<H, A, S> bears(DocketKind<H, A, S> kind) {
        return (Bears<H, A, S>) kind;
    }
}
