package org.habeas.advocacy.declaration;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.declaration.DeclarationState.Signatory;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Written declarations: what is admitted, shown and told. */
@Singleton
class DeclarationDockets implements DocketKind<DeclarationHead, DeclarationAct, DeclarationState> {
    private final SignatureThresholds thresholds;
    private final ProposedPublication publication;

    DeclarationDockets(SignatureThresholds thresholds, ProposedPublication publication) {
        this.thresholds = thresholds;
        this.publication = publication;
    }

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
    public List<String> statuses() {
        return Words.all(DeclarationStage.class);
    }

    @Override
    public DeclarationView view(Look<DeclarationHead, DeclarationAct, DeclarationState> look) {
        return DeclarationView.of(this, thresholds, look);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<DeclarationHead, DeclarationAct, DeclarationState> look) {
        List<Signatory> signatories = look.state().signatories();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("assembly", List.of(look.head().assembly()));
        filters.put("document_number", those(Stream.ofNullable(look.head().documentNumber())));
        filters.put("state", those(signatories.stream().map(Signatory::state)));
        filters.put("political_group", those(signatories.stream().map(Signatory::politicalGroup)));
        return filters;
    }

    private static List<String> those(Stream<@Nullable String> words) {
        return words.flatMap(Stream::ofNullable).distinct().toList();
    }

    @Override
    public List<String> filterNames() {
        return List.of("assembly", "document_number", "state", "political_group");
    }

    @Override
    public List<DomainEvent> events(
            Change<DeclarationHead, DeclarationAct, DeclarationState> change) {
        return DeclarationEvents.between(change);
    }

    @Override
    public void changed(Change<DeclarationHead, DeclarationAct, DeclarationState> change) {
        publication.follow(change);
    }

    @Override
    public Visibility floor(DeclarationHead head) {
        return Visibility.PUBLIC;
    }
}
