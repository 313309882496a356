package org.habeas.advocacy.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that the transaction may see. */
@ApplicationScoped
class LetterRows implements PanacheRepositoryBase<Letter, UUID> {

    List<Letter> ofAppeal(UUID appeal, @Nullable UUID after, int limit) {
        return after == null
                ? find("appealId = ?1 order by id", appeal).page(Page.ofSize(limit)).list()
                : find("appealId = ?1 and id > ?2 order by id", appeal, after)
                        .page(Page.ofSize(limit))
                        .list();
    }

    /** One letter of the organisation to each office, and one of each supporter. */
    boolean isWritten(UUID appeal, UUID recipient) {
        return count(
                        "appealId = ?1 and recipientId = ?2 and supporterId is null",
                        appeal,
                        recipient)
                > 0;
    }

    List<Letter> readableOf(UUID supporter) {
        return list("supporterId = ?1 and erasedAt is null", supporter);
    }

    List<Letter> readableOfCampaigns(List<UUID> campaigns) {
        return list("campaignId in ?1 and erasedAt is null", campaigns);
    }
}
