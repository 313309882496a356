package org.habeas.advocacy.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.security.RowSecurity;

/**
 * R-28 in letters: the texts of letters for a person who is erased go, their hashes stay. A letter
 * names no person by id; it is for those whom its campaign is about.
 */
@ApplicationScoped
class LettersOfPersons implements PersonRows {
    private final LetterRows letters;
    private final EntityManager em;
    private final RowSecurity rows;
    private final Clock clock;

    LettersOfPersons(LetterRows letters, EntityManager em, RowSecurity rows, Clock clock) {
        this.letters = letters;
        this.em = em;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void erase(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        List<?> dockets =
                em.createNativeQuery("select dockets_about(cast(?1 as uuid[]))", UUID.class)
                        .setParameter(1, new UUID[] {person})
                        .getResultList();
        List<UUID> campaigns = dockets.stream().map(UUID.class::cast).toList();
        if (!campaigns.isEmpty()) {
            letters.readableOfCampaigns(campaigns)
                    .forEach(
                            letter -> letter.erase(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }
}
