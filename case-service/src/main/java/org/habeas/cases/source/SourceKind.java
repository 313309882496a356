package org.habeas.cases.source;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Source documents as dockets of the register. They are about nobody. */
@Singleton
class SourceKind implements DocketKind<SourceHead, SourceAct, SourceState> {
    private static final SourceDocket RULES = new SourceDocket();

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Class<SourceHead> headType() {
        return SourceHead.class;
    }

    @Override
    public Class<SourceAct> actType() {
        return SourceAct.class;
    }

    @Override
    public DocketRules<SourceAct, SourceState> rules(SourceHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(SourceHead head) {
        return List.of();
    }

    @Override
    public String status(SourceState state) {
        return state.grading() == null ? "ungraded" : Words.of(state.grading().bias());
    }

    @Override
    public List<String> statuses() {
        return Stream.concat(Stream.of("ungraded"), Words.all(Bias.class).stream()).toList();
    }

    @Override
    public List<String> filterNames() {
        return List.of("source_kind", "language", "author_person_id", "publisher_id");
    }

    @Override
    public Map<String, List<String>> filters(Look<SourceHead, SourceAct, SourceState> look) {
        SourceHead head = look.head();
        return Map.of(
                "source_kind", Stream.ofNullable(head.sourceKind()).map(Words::of).toList(),
                "language", Stream.ofNullable(head.language()).toList(),
                "author_person_id", one(head.authorPersonId()),
                "publisher_id", one(head.publisherId()));
    }

    private static List<String> one(@Nullable UUID id) {
        return Stream.ofNullable(id).map(UUID::toString).toList();
    }

    @Override
    public Map<String, UUID> references(SourceHead head) {
        Map<String, UUID> named = new LinkedHashMap<>();
        put(named, "/author_person_id", head.authorPersonId());
        put(named, "/publisher_id", head.publisherId());
        for (int i = 0; i < head.quotesDocuments().size(); i++) {
            put(
                    named,
                    "/quotes_documents/" + i + "/source_id",
                    head.quotesDocuments().get(i).sourceId());
        }
        for (int i = 0; i < head.mediaCredits().size(); i++) {
            put(named, "/media_credits/" + i + "/person_id", head.mediaCredits().get(i).personId());
        }
        return named;
    }

    private static void put(Map<String, UUID> named, String pointer, @Nullable UUID id) {
        if (id != null) {
            named.put(pointer, id);
        }
    }

    /** Who talks to us is the last thing to be told ({@code domain-model.md E.3}). */
    @Override
    public Visibility floor(SourceHead head) {
        return Visibility.RESTRICTED;
    }

    @Override
    public Visibility atLeast(SourceHead head, SourceAct act) {
        return act instanceof SourceAct.Transcribed ? Visibility.RESTRICTED : Visibility.PUBLIC;
    }
}
