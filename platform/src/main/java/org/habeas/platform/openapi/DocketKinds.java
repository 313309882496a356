package org.habeas.platform.openapi;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.util.TypeLiteral;
import java.util.Comparator;
import java.util.List;
import org.habeas.platform.register.DocketKind;

/** The docket kinds of the running service; the API description is made outside of injection. */
final class DocketKinds {
    private static final TypeLiteral<DocketKind<?, ?, ?>> KIND = new TypeLiteral<>() {};

    private DocketKinds() {}

    /** A kind and the class that its feature wrote, which injection may hide behind a proxy. */
    record Known(DocketKind<?, ?, ?> kind, Class<?> beanClass) {}

    /** In the order of their names, so that the description is the same each time. */
    static List<Known> all() {
        return Arc.container().listAll(KIND).stream()
                .map(DocketKinds::known)
                .sorted(Comparator.comparing(known -> known.kind().name()))
                .toList();
    }

    private static Known known(InstanceHandle<DocketKind<?, ?, ?>> handle) {
        return new Known(handle.get(), handle.getBean().getBeanClass());
    }
}
