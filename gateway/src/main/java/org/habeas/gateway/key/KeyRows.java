package org.habeas.gateway.key;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys as stored. */
@ApplicationScoped
class KeyRows implements PanacheRepositoryBase<KeyRow, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    List<KeyRow> after(@Nullable UUID partner, @Nullable UUID last, int limit) {
        UUID begin = last == null ? FIRST : last;
        return (partner == null
                        ? find("id > ?1 order by id", begin)
                        : find("id > ?1 and partnerId = ?2 order by id", begin, partner))
                .page(Page.ofSize(limit))
                .list();
    }
}
