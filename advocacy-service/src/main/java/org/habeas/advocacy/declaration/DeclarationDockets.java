package org.habeas.advocacy.declaration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Written declarations: what is admitted, shown and told. */
@Singleton
class DeclarationDockets implements DocketKind<DeclarationHead, DeclarationAct, DeclarationState> {

    @Override
    public String name() {
        return "declarations";
    }

    @Override
    public Class<DeclarationHead> headType() {
        return DeclarationHead.class;
    }

    @Override
    public Class<DeclarationAct> actType() {
        return DeclarationAct.class;
    }

    @Override
    public DocketRules<DeclarationAct, DeclarationState> rules(DeclarationHead head) {
        return new DeclarationDocket(head);
    }

    @Override
    public List<UUID> subjects(DeclarationHead head) {
        return head.subjects();
    }

    @Override
    public String status(DeclarationState state) {
        return Words.of(state.stage());
    }

    @Override
    public Object view(Look<DeclarationHead, DeclarationAct, DeclarationState> look) {
        return DeclarationView.of(this, look);
    }

    @Override
    public List<DomainEvent> events(
            Change<DeclarationHead, DeclarationAct, DeclarationState> change) {
        return DeclarationEvents.between(change);
    }

    @Override
    public Visibility floor(DeclarationHead head) {
        return Visibility.PUBLIC;
    }
}
