package org.habeas.advocacy.publication;

import java.util.ArrayList;
import java.util.List;
import org.habeas.advocacy.publication.PublicationAct.Translated;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a publication can be read, and in which other languages.
 *
 * @param date when it came out
 */
record PublicationState(
        PublicationStage stage, @Nullable FuzzyDate date, List<Translated> translations) {

    static final PublicationState START =
            new PublicationState(PublicationStage.UNPUBLISHED, null, List.of());

    PublicationState {
        translations = List.copyOf(translations);
    }

    PublicationState at(PublicationStage next) {
        return new PublicationState(next, date, translations);
    }

    PublicationState on(FuzzyDate day) {
        return new PublicationState(stage, day, translations);
    }

    PublicationState with(Translated translation) {
        List<Translated> all = new ArrayList<>(translations);
        all.add(translation);
        return new PublicationState(stage, date, all);
    }
}
