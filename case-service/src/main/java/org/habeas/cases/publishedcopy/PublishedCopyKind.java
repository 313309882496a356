package org.habeas.cases.publishedcopy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Published copies; the rule of their release opens them, nobody else. */
@Singleton
class PublishedCopyKind
        implements DocketKind<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> {
    private final Event<PersonConcerned> concerned;

    PublishedCopyKind(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
    }

    @Override
    public String name() {
        return "published-copies";
    }

    @Override
    public Class<PublishedCopyHead> headType() {
        return PublishedCopyHead.class;
    }

    @Override
    public Class<PublishedCopyAct> actType() {
        return PublishedCopyAct.class;
    }

    @Override
    public DocketRules<PublishedCopyAct, PublishedCopyState> rules(PublishedCopyHead head) {
        return new PublishedCopyDocket(
                "/v1/evidence-items/" + head.evidenceItemId() + "/files/published");
    }

    @Override
    public List<UUID> subjects(PublishedCopyHead head) {
        return head.personIds();
    }

    @Override
    public String status(PublishedCopyState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(PublishedCopyStatus.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "evidence_item_id");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> look) {
        return Map.of(
                "type", List.of(look.head().type()),
                "evidence_item_id", List.of(look.head().evidenceItemId().toString()));
    }

    @Override
    public List<DomainEvent> events(
            Change<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> change) {
        return PublishedCopyEvents.between(change);
    }

    @Override
    public void changed(Change<PublishedCopyHead, PublishedCopyAct, PublishedCopyState> change) {
        change.head().personIds().forEach(id -> concerned.fire(new PersonConcerned(id)));
    }

    @Override
    public Visibility floor(PublishedCopyHead head) {
        return Visibility.PUBLIC;
    }
}
