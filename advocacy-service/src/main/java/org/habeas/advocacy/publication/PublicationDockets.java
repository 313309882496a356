package org.habeas.advocacy.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Publications: what is admitted and shown. */
@Singleton
class PublicationDockets implements DocketKind<PublicationHead, PublicationAct, PublicationState> {

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public Class<PublicationHead> headType() {
        return PublicationHead.class;
    }

    @Override
    public Class<PublicationAct> actType() {
        return PublicationAct.class;
    }

    @Override
    public DocketRules<PublicationAct, PublicationState> rules(PublicationHead head) {
        return new PublicationDocket();
    }

    @Override
    public List<UUID> subjects(PublicationHead head) {
        return head.citesPersons();
    }

    @Override
    public String status(PublicationState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(PublicationStage.class);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<PublicationHead, PublicationAct, PublicationState> look) {
        PublicationHead head = look.head();
        return Map.of(
                "campaign_id", head.campaignIds().stream().map(UUID::toString).toList(),
                "publication_kind", List.of(Words.of(head.publicationKind())),
                "language", Stream.ofNullable(head.language()).toList());
    }

    @Override
    public List<String> filterNames() {
        return List.of("campaign_id", "publication_kind", "language");
    }

    @Override
    public Map<String, UUID> references(PublicationHead head) {
        return head.named();
    }

    /** The title of what was published is public (E.3). */
    @Override
    public Visibility floor(PublicationHead head) {
        return Visibility.PUBLIC;
    }

    /**
     * A title beside the id of a person may name somebody who is shown under a pseudonym elsewhere,
     * so it stays with staff unless they say why it may be told.
     */
    @Override
    public Visibility atLeast(PublicationHead head) {
        return head.citesWithoutBasis() ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
    }

    @Override
    public Visibility atLeast(PublicationHead head, PublicationAct act) {
        return atLeast(head);
    }
}
