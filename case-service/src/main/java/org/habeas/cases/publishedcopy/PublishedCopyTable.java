package org.habeas.cases.publishedcopy;

import static org.habeas.cases.publishedcopy.PublishedCopyStatus.NONE;
import static org.habeas.cases.publishedcopy.PublishedCopyStatus.PUBLISHED;
import static org.habeas.cases.publishedcopy.PublishedCopyStatus.WITHDRAWN;
import static org.habeas.docket.Step.from;

import org.habeas.cases.publishedcopy.PublishedCopyAct.Published;
import org.habeas.cases.publishedcopy.PublishedCopyAct.Withdrawn;
import org.habeas.docket.Step;

/** The table of a published copy: what is withdrawn stays so. */
final class PublishedCopyTable {
    private PublishedCopyTable() {}

    static Step<PublishedCopyStatus> of(PublishedCopyAct act) {
        return switch (act) {
            case Published _ -> from(NONE).only(PUBLISHED);
            case Withdrawn _ -> from(NONE, PUBLISHED).to(WITHDRAWN);
        };
    }
}
