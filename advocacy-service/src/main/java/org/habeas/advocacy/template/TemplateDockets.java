package org.habeas.advocacy.template;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.template.TemplateAct.VersionWritten;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;

/** Templates of letters: what is admitted and shown. */
@Singleton
class TemplateDockets implements DocketKind<TemplateHead, TemplateAct, TemplateState> {
    private final Renderer renderer;

    TemplateDockets(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public String name() {
        return "letter-templates";
    }

    @Override
    public Class<TemplateHead> headType() {
        return TemplateHead.class;
    }

    @Override
    public Class<TemplateAct> actType() {
        return TemplateAct.class;
    }

    @Override
    public DocketRules<TemplateAct, TemplateState> rules(TemplateHead head) {
        return new TemplateDocket();
    }

    @Override
    public List<UUID> subjects(TemplateHead head) {
        return List.of();
    }

    @Override
    public String status(TemplateState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(TemplateStage.class);
    }

    /** What could not be rendered for anybody is not kept. */
    @Override
    public void admit(TemplateHead head, TemplateAct act, FuzzyDate on) {
        if (act instanceof VersionWritten written) {
            renderer.check(written.subject(), "/act/subject");
            renderer.check(written.body(), "/act/body");
        }
    }

    /** A draft is for staff. Letters are written from what was made public. */
    @Override
    public Visibility floor(TemplateHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
