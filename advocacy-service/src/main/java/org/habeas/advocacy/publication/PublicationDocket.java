package org.habeas.advocacy.publication;

import static org.habeas.advocacy.publication.PublicationStage.PUBLISHED;
import static org.habeas.advocacy.publication.PublicationStage.UNPUBLISHED;
import static org.habeas.advocacy.publication.PublicationStage.WITHDRAWN;

import org.habeas.advocacy.publication.PublicationAct.Published;
import org.habeas.advocacy.publication.PublicationAct.Translated;
import org.habeas.advocacy.publication.PublicationAct.Withdrawn;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of a publication and its fold. */
final class PublicationDocket implements DocketRules<PublicationAct, PublicationState> {

    static Step<PublicationStage> table(PublicationAct act) {
        return switch (act) {
            case Published _ -> Step.from(UNPUBLISHED, WITHDRAWN).to(PUBLISHED).orStay();
            case Translated _ -> Step.stay();
            case Withdrawn _ -> Step.from(PUBLISHED).to(WITHDRAWN);
        };
    }

    @Override
    public PublicationState start() {
        return PublicationState.START;
    }

    @Override
    public PublicationState after(
            PublicationState before, Entry<PublicationAct> entry, Findings findings) {
        PublicationState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Published _ -> before.date() == null ? now.on(entry.on()) : now;
            case Translated translation -> now.with(translation);
            case Withdrawn _ -> now;
        };
    }
}
