package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The docket kinds of this service by name; looked up late, because kinds use the register too. */
@ApplicationScoped
class Kinds {
    private final Instance<DocketKind<?, ?, ?>> kinds;

    Kinds(@Any Instance<DocketKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    DocketKind<?, ?, ?> of(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
