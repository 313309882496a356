package org.habeas.advocacy.template;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.habeas.docket.Act;

/** What happens to a template; the order is the order within one day. */
sealed interface TemplateAct extends Act {
    /**
     * The text in one language (BCP 47), from that day on; its entry is the version. The source of
     * the entry says who wrote or approved it.
     *
     * @param subject one line, a Qute template
     * @param body plain text with empty lines between paragraphs, a Qute template
     */
    record VersionWritten(
            @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @Size(min = 1, max = 300) @Pattern(regexp = "[^\\p{Cntrl}]*") String subject,
            @Size(min = 1, max = 20000) String body)
            implements TemplateAct {
        @Override
        public String toString() {
            return "VersionWritten[" + language + "]";
        }
    }

    /** No letter is written from it any more; those written stay. */
    record Retired() implements TemplateAct {}
}
