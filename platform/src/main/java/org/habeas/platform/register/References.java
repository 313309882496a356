package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Attribution;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The dockets that a docket, an entry or its sources name. An id is told to every reader of the
 * entry, and the same id in two entries tells that one hidden person speaks in both; so an entry
 * names no docket that is more hidden than itself. A docket that this service does not hold counts
 * as RESTRICTED, and whether it exists is not told.
 */
@ApplicationScoped
class References {
    private final Dockets dockets;

    References(Dockets dockets) {
        this.dockets = dockets;
    }

    /** Refuses a head or an act that names what its readers may not know. */
    void check(Map<String, UUID> named, Visibility visibility, String at) {
        named.forEach((pointer, id) -> check(id, visibility, at + pointer));
    }

    /** Refuses sources that name what readers of the entry may not know. */
    void check(List<Provenance> sources, Visibility visibility, String at) {
        Map<String, UUID> named = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            Provenance source = sources.get(i);
            put(named, at + i + "/source_id", source.sourceId());
            collect(named, source.attribution(), at + i + "/attribution");
        }
        check(named, visibility, "");
    }

    private static void collect(
            Map<String, UUID> named, @Nullable Attribution said, String pointer) {
        if (said != null) {
            put(named, pointer + "/person_id", said.personId());
            put(named, pointer + "/organisation_id", said.organisationId());
            collect(named, said.via(), pointer + "/via");
        }
    }

    private static void put(Map<String, UUID> named, String pointer, @Nullable UUID id) {
        if (id != null) {
            named.put(pointer, id);
        }
    }

    private void check(UUID id, Visibility visibility, String pointer) {
        if (!isKnownTo(visibility).test(id)) {
            throw Refusal.invalid(
                    "reference-hidden",
                    pointer,
                    "Whoever reads this entry may not know of that docket. Hide the entry, or name the source by its title.");
        }
    }

    /** The sources as far as they name what readers of this class may know: for what rules make. */
    List<Provenance> known(List<Provenance> sources, Visibility visibility) {
        Predicate<UUID> known = isKnownTo(visibility);
        return sources.stream()
                .map(source ->
                        source.naming(
                                only(source.sourceId(), known), only(source.attribution(), known)))
                .toList();
    }

    private static @Nullable Attribution only(@Nullable Attribution said, Predicate<UUID> known) {
        return said == null
                ? null
                : new Attribution(
                        said.by(),
                        said.name(),
                        only(said.via(), known),
                        only(said.personId(), known),
                        only(said.organisationId(), known));
    }

    private static @Nullable UUID only(@Nullable UUID id, Predicate<UUID> known) {
        return id != null && known.test(id) ? id : null;
    }

    private Predicate<UUID> isKnownTo(Visibility visibility) {
        return id ->
                visibility.mayRead(
                        dockets.findByIdOptional(id)
                                .map(DocketRow::visibility)
                                .orElse(Visibility.RESTRICTED));
    }
}
