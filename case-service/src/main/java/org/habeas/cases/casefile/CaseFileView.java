package org.habeas.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.WantedWork;
import org.jspecify.annotations.Nullable;

/**
 * A case file on the wire.
 *
 * @param statusCode HURIDOCS micro-thesaurus 43; {@code priorityCode} is of 46
 * @param openReasons why it may not be closed, as far as the reader may know
 * @param openMatters the matters behind these reasons
 * @param mayBeClosed whether this reader knows of no reason to keep it open
 * @param work what rules ask for that stands in no queue; for reviewers only
 * @param asOf set only when the reader asked for a day
 * @param knownAt set only when the reader asked for an instant
 */
record CaseFileView(
        UUID id,
        String docket,
        long version,
        CaseFileHead head,
        String status,
        @Nullable String statusCode,
        CasePriority priority,
        String priorityCode,
        @Nullable FuzzyDate openedOn,
        @Nullable FuzzyDate closedOn,
        @Nullable String closureReason,
        @Nullable String waitingFor,
        @Nullable UUID mergedInto,
        Map<String, String> summaries,
        @Nullable String disclaimer,
        @Nullable String responsible,
        Set<UUID> frameworkCases,
        List<OpenReason> openReasons,
        List<OpenMatter> openMatters,
        boolean mayBeClosed,
        @Nullable List<WantedWork> work,
        List<EntryView> entries,
        List<Finding> findings,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /**
     * One matter that keeps the file open.
     *
     * @param status the word for where it stands
     */
    record OpenMatter(
            OpenReason reason,
            UUID person,
            String docket,
            String status,
            @Nullable FuzzyDate since,
            @Nullable UUID entry) {

        static OpenMatter of(Reason reason) {
            return new OpenMatter(
                    reason.reason(),
                    reason.person(),
                    reason.link(),
                    reason.status(),
                    reason.since(),
                    reason.entry());
        }
    }

    static CaseFileView of(
            CaseFileKind kind,
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            List<Reason> reasons,
            @Nullable List<WantedWork> work) {
        CaseFileState state = look.state();
        Lens lens = look.lens();
        return new CaseFileView(
                look.id(),
                look.kind(),
                look.version(),
                look.head(),
                kind.status(state),
                state.stage().huridocs(),
                state.priority(),
                state.priority().huridocs(),
                state.openedOn(),
                state.isClosed() ? state.since() : null,
                state.isClosed() ? state.why() : null,
                state.stage() == CaseFileStage.PENDING ? state.why() : null,
                state.into(),
                state.texts().summaries(),
                state.texts().disclaimer(),
                state.texts().responsible(),
                state.texts().frameworkCases(),
                reasons.stream().map(Reason::reason).distinct().toList(),
                reasons.stream().map(OpenMatter::of).toList(),
                reasons.isEmpty(),
                work,
                DocketView.entries(look),
                look.folded().findings(),
                lens.isTravel() ? lens.asOf() : null,
                lens.isTravel() ? lens.knownAt() : null,
                links(look));
    }

    private static Map<String, String> links(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        Map<String, String> links = new TreeMap<>();
        look.head().persons().forEach(id -> links.put(id.toString(), "/v1/persons/" + id));
        links.put("self", "/v1/" + look.kind() + "/" + look.id());
        return links;
    }
}
