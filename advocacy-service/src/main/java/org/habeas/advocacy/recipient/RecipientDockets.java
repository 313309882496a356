package org.habeas.advocacy.recipient;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Offices to write to: what is admitted and shown. */
@Singleton
class RecipientDockets implements DocketKind<RecipientHead, RecipientAct, RecipientState> {
    private final Event<RecipientChanged> changes;

    RecipientDockets(Event<RecipientChanged> changes) {
        this.changes = changes;
    }

    @Override
    public void changed(Change<RecipientHead, RecipientAct, RecipientState> change) {
        changes.fire(new RecipientChanged(change.docketId()));
    }


    @Override
    public String name() {
        return "recipients";
    }

    @Override
    public Class<RecipientHead> headType() {
        return RecipientHead.class;
    }

    @Override
    public Class<RecipientAct> actType() {
        return RecipientAct.class;
    }

    @Override
    public DocketRules<RecipientAct, RecipientState> rules(RecipientHead head) {
        return new RecipientDocket();
    }

    /** An office is about nobody; who holds it is not a subject of persecution. */
    @Override
    public List<UUID> subjects(RecipientHead head) {
        return List.of();
    }

    @Override
    public String status(RecipientState state) {
        return Words.of(state.stage());
    }

    @Override
    public Object view(Look<RecipientHead, RecipientAct, RecipientState> look) {
        return RecipientView.of(this, look);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<RecipientHead, RecipientAct, RecipientState> look) {
        List<String> states = new ArrayList<>();
        if (look.head().ofState() != null) {
            states.add(look.head().ofState());
        }
        return Map.of("group", List.of(Words.of(look.head().group())), "of_state", states);
    }

    @Override
    public List<String> filterNames() {
        return List.of("group", "of_state");
    }

    @Override
    public Visibility floor(RecipientHead head) {
        return Visibility.PUBLIC;
    }
}
