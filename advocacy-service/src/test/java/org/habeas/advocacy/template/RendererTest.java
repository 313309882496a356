package org.habeas.advocacy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.habeas.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
    private final Renderer renderer = new Renderer();

    @Test
    void a_letter_says_what_is_known() {
        String text =
                renderer.render(
                        "{recipient.salutation}\n\nwe write about {campaign.title}.",
                        new Variables()
                                .with("recipient.salutation", "Dear A. Invented & Co,")
                                .with("campaign.title", "a <campaign>"),
                        "/template_id");

        assertThat(text).isEqualTo("Dear A. Invented & Co,\n\nwe write about a <campaign>.");
    }

    @Test
    void a_value_that_is_missing_is_refused_and_never_left_out() {
        assertThatThrownBy(() ->
                        renderer.render("To {recipient.holder}", new Variables(), "/recipient_id"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_template_may_say_what_to_do_without_a_value() {
        String template = "{#if recipient.holder??}{recipient.holder}{#else}whoever it is{/if}";

        renderer.check(template, "/act/body");

        assertThat(renderer.render(template, new Variables(), "/x")).isEqualTo("whoever it is");
        assertThat(
                        renderer.render(
                                template, new Variables().with("recipient.holder", "A. I."), "/x"))
                .isEqualTo("A. I.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{recipient.diagnosis}",
                "{recipient}",
                "{person.name}",
                "{recipient.holder.class}",
                "{recipient.holder.getClass.forName('java.lang.Runtime')}",
                "{inject:mailer.send}",
                "{config:property('x')}",
                "{#if recipient.secret??}x{/if}",
                "{recipient.holder",
                "{#each recipient}x{/each}",
                "{#include other /}",
                "{#eval 'x' /}"
            })
    void a_template_asks_for_nothing_else(String template) {
        assertThatThrownBy(() -> renderer.check(template, "/act/body")).isInstanceOf(Refusal.class);
    }
}
