package org.habeas.extradition.taking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** That others were told of the taking of a person. */
@ApplicationScoped
class TakingRows implements PersonRows {
    private final ToldTakings told;

    TakingRows(ToldTakings told) {
        this.told = told;
    }

    @Override
    public void erase(UUID person) {
        told.delete("personId", person);
    }
}
