package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The docket kinds of this service by name; looked up late, because kinds use the register too. */
@ApplicationScoped
class Kinds {
    private final Instance<DocketKind<?, ?, ?>> kinds;
    private final Map<String, DocketKind<?, ?, ?>> byName = new ConcurrentHashMap<>();

    Kinds(@Any Instance<DocketKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    DocketKind<?, ?, ?> of(String name) {
        return byName.computeIfAbsent(name, this::find);
    }

    /** The kinds whose dockets stay when a person whom they name is erased. */
    List<String> outlivingErasure() {
        return kinds.stream().filter(DocketKind::outlivesErasure).map(DocketKind::name).toList();
    }

    private DocketKind<?, ?, ?> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
