package org.habeas.extradition.inquiry;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry of an authority of one State.
 *
 * @param persons whom it is about, as far as they have a docket
 * @param unnamedSubjects whom else a source means, in its own words
 */
record InquiryHead(
        @Size(max = 50) List<UUID> persons,
        @Nullable @Size(max = 200) String unnamedSubjects,
        @State String state,
        @Nullable @Size(max = 200) String authority,
        @Nullable @Size(max = 300) String subjectMatter) {

    InquiryHead {
        persons = persons.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "InquiryHead" + persons;
    }
}
