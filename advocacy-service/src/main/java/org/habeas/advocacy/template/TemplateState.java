package org.habeas.advocacy.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.template.TemplateAct.VersionWritten;

/** The newest version in each language; earlier ones stay among the entries. */
record TemplateState(TemplateStage stage, List<Version> versions) {
    static final TemplateState EMPTY = new TemplateState(TemplateStage.EMPTY, List.of());

    /**
     * A text in one language.
     *
     * @param id the entry that holds it
     */
    record Version(UUID id, String language, String subject, String body) {
        @Override
        public String toString() {
            return "Version[" + id + "]";
        }
    }

    TemplateState {
        versions = List.copyOf(versions);
    }

    TemplateState at(TemplateStage now) {
        return new TemplateState(now, versions);
    }

    TemplateState with(UUID id, VersionWritten written) {
        List<Version> all = new ArrayList<>(versions);
        all.removeIf(one -> one.language().equalsIgnoreCase(written.language()));
        all.add(new Version(id, written.language(), written.subject(), written.body()));
        return new TemplateState(stage, all);
    }

    Optional<Version> in(String language) {
        return versions.stream()
                .filter(one -> one.language().equalsIgnoreCase(language))
                .findFirst();
    }
}
