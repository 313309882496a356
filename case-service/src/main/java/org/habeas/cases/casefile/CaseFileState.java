package org.habeas.cases.casefile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.habeas.cases.casefile.CaseFileAct.Assigned;
import org.habeas.cases.casefile.CaseFileAct.Disclaimed;
import org.habeas.cases.casefile.CaseFileAct.LinkedToFrameworkCase;
import org.habeas.cases.casefile.CaseFileAct.Summarised;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A case file as its entries make it.
 *
 * @param since the date of the entry that made the stage
 * @param why what that entry says of the reason
 * @param texts what we say about it
 */
record CaseFileState(
        CaseFileStage stage,
        CasePriority priority,
        @Nullable FuzzyDate openedOn,
        @Nullable FuzzyDate since,
        @Nullable String why,
        @Nullable UUID into,
        Texts texts) {

    /**
     * What we say about a case.
     *
     * @param summaries by language
     */
    record Texts(
            Map<String, String> summaries,
            @Nullable String disclaimer,
            @Nullable String responsible,
            Set<UUID> frameworkCases) {
        static final Texts NONE = new Texts(Map.of(), null, null, Set.of());

        Texts {
            summaries = Map.copyOf(summaries);
            frameworkCases = Set.copyOf(frameworkCases);
        }

        Texts with(Summarised told) {
            Map<String, String> all = new TreeMap<>(summaries);
            all.put(told.language(), told.text());
            return new Texts(all, disclaimer, responsible, frameworkCases);
        }

        Texts with(Disclaimed told) {
            return new Texts(summaries, told.text(), responsible, frameworkCases);
        }

        Texts with(Assigned told) {
            return new Texts(summaries, disclaimer, told.responsible(), frameworkCases);
        }

        Texts with(LinkedToFrameworkCase told) {
            Set<UUID> all = new TreeSet<>(frameworkCases);
            all.add(told.frameworkCase());
            return new Texts(summaries, disclaimer, responsible, all);
        }

        @Override
        public String toString() {
            return "Texts[" + summaries.keySet() + "]";
        }
    }

    static final CaseFileState START =
            new CaseFileState(
                    CaseFileStage.DRAFT, CasePriority.NORMAL, null, null, null, null, Texts.NONE);

    /** Whether we work on it. */
    boolean isOpen() {
        return stage == CaseFileStage.ACTIVE || stage == CaseFileStage.PENDING;
    }

    boolean isClosed() {
        return stage == CaseFileStage.CLOSED;
    }

    @Override
    public String toString() {
        return "CaseFileState[" + stage + "]";
    }
}
