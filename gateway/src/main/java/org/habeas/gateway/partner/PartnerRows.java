package org.habeas.gateway.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The partners as stored. */
@ApplicationScoped
class PartnerRows implements PanacheRepositoryBase<PartnerRow, UUID> {

    List<PartnerRow> after(@Nullable UUID last, int limit) {
        return (last == null ? find("order by id") : find("id > ?1 order by id", last))
                .page(Page.ofSize(limit))
                .list();
    }

    boolean isUsed(String agreement, UUID byAnotherThan) {
        return count("agreement = ?1 and id <> ?2", agreement, byAnotherThan) > 0;
    }
}
