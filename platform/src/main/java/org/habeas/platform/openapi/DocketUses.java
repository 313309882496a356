package org.habeas.platform.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.platform.register.DocketKind;

/** What the paths of one docket kind answer. */
record DocketUses(DocketKind<?, ?, ?> kind, DocketSchemas.Names names) {

    boolean isList(String path) {
        return path.equals(root());
    }

    boolean isOne(String path) {
        return path.equals(root() + "/{id}");
    }

    List<String> filterNames() {
        return kind.filterNames();
    }

    /** What the status of such a docket can be. */
    Schema statuses() {
        List<Object> words = List.copyOf(kind.statuses());
        return Scalars.typed(SchemaType.STRING).enumeration(words);
    }

    Optional<Schema> shown(PathItem.HttpMethod method, String path) {
        boolean reads = method == PathItem.HttpMethod.GET;
        if (isList(path)) {
            return Optional.of(reads ? names.page() : names.one());
        }
        if (isOne(path)) {
            return Optional.of(names.one());
        }
        if (path.startsWith(root() + "/{id}/entries")) {
            return Optional.of(reads ? names.entry() : names.recorded());
        }
        return Optional.empty();
    }

    private String root() {
        return "/v1/" + kind.name();
    }
}
