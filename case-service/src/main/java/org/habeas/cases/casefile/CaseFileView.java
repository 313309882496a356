package org.habeas.cases.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Finding;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A case file on the wire.
 *
 * @param openReasons why it may not be closed, as far as the reader may know
 */
record CaseFileView(
        UUID id,
        String docket,
        long version,
        CaseFileHead head,
        String status,
        CasePriority priority,
        @Nullable String waitingFor,
        @Nullable UUID mergedInto,
        List<OpenReason> openReasons,
        List<EntryView> entries,
        List<Finding> findings,
        Map<String, String> links) {

    static CaseFileView of(
            CaseFileKind kind,
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            List<OpenReason> openReasons) {
        CaseFileState state = look.state();
        Map<String, String> links =
                look.head().persons().stream()
                        .collect(
                                Collectors.toMap(
                                        UUID::toString, id -> "/v1/persons/" + id, (a, _) -> a));
        links.put("self", "/v1/" + look.kind() + "/" + look.id());
        return new CaseFileView(
                look.id(),
                look.kind(),
                look.version(),
                look.head(),
                kind.status(state),
                state.priority(),
                state.waitingFor(),
                state.into(),
                openReasons,
                DocketView.entries(look),
                look.folded().findings(),
                links);
    }
}
