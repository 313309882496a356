package org.habeas.platform.openapi;

import io.quarkus.arc.Arc;
import jakarta.enterprise.util.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import org.habeas.platform.register.DocketKind;

/** The docket kinds of the running service; the API description is made outside of injection. */
final class DocketKinds {
    private static final TypeLiteral<DocketKind<?, ?, ?>> KIND = new TypeLiteral<>() {};

    private DocketKinds() {}

    static List<DocketKind<?, ?, ?>> all() {
        List<DocketKind<?, ?, ?>> kinds = new ArrayList<>();
        Arc.container().listAll(KIND).forEach(handle -> kinds.add(handle.get()));
        return kinds;
    }
}
